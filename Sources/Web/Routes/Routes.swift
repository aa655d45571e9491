/// Every handler of the server. A folder of pages is added to ``UnitPages`` and to ``Endpoints``
/// with one line each.
enum Routes {
  static func all(_ services: WebServices) -> [Route] {
    let desk = SignInDesk(services: services)
    let unit = UnitServices(
      care: services.care, hasher: services.hasher, sessions: services.sessions, desk: desk,
      demo: services.demo)
    return ServerEndpoints.routes(services) + SessionRoutes.routes(services, desk: desk)
      + UnitPages.routes(unit)
  }
}
