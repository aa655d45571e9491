import Access

/// What exists in a demonstration only: the speed of its clock, and the parts of the design with their examples.
enum DemoEndpoints {
  static let rate = Field<DemoSpeed>.oneOf(
    "speed", "Speed", names: DemoSpeed.allCases.map { String($0.rawValue) },
    meaning: "Seconds of the unit in one second; 0 pauses"
  ) { Int($0).flatMap(DemoSpeed.init) }

  static let speed = FixedEndpoint(
    .post, "/demo/speed", for: .permission(.controlDemo), effect: .repeatable, fields: [rate],
    summary: "Sets how fast the demonstration's clock runs. Not found in a real unit.")

  static let design = FixedEndpoint(
    .get, "/design", for: .everyone,
    summary: "All parts of the design with their examples. Not found in a real unit.")

  static let rows: [EndpointRow] = [speed.row, design.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      speed.handled { request in
        guard let demo = services.demo else { throw Problem.notFound }
        demo.setRate(try request.values()[rate].rawValue)
        return .seeOther(BoardEndpoints.board.link())
      },
      design.handled { request in
        guard services.demo != nil else { throw Problem.notFound }
        return request.unitPage("Design", DesignPage.content, services: services)
      },
    ]
  }
}
