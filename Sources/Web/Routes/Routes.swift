/// Every handler of the server. A folder of pages is added here and in ``Endpoints`` with one line each.
enum Routes {
  static func all(_ services: WebServices) -> [Route] {
    ServerEndpoints.routes(services) + SessionRoutes.routes(services)
  }
}
