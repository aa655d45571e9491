/// Every handler of the server. A folder of pages is added to ``UnitPages`` and to ``Endpoints``
/// with one line each.
enum Routes {
  static func all(_ services: WebServices) -> [Route] {
    let unit = UnitServices(care: services.care, hasher: services.hasher, demo: services.demo)
    return ServerEndpoints.routes(services) + SessionRoutes.routes(services)
      + UnitPages.routes(unit)
  }
}
