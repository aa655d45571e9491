import Care
import Clinical

/// Draws board and wall, and keeps what it has drawn until something in the unit changes.
struct BoardPainter: Sendable {
  private struct Part: Hashable, Sendable {
    let isWall: Bool
    let reach: BoardModel.Reach
  }

  private let services: UnitServices
  private let parts = RenderedParts<Part>(longestAge: .seconds(5), capacity: 16)

  init(services: UnitServices) {
    self.services = services
  }

  func board(_ request: RequestContext) throws -> Answer {
    let version = LiveChanges.version(of: services.care)
    let content = try part(request, isWall: false)
    return request.unitPage("Board", content, services: services) { shell in
      shell.width = .wide
      shell.hasOwnHeading = true
      shell.live = LiveSource(
        events: BoardEndpoints.events.link().text, source: BoardEndpoints.boardPart.link().text,
        version: version)
    }
  }

  func boardPart(_ request: RequestContext) throws -> Answer {
    try fragment(request, isWall: false)
  }

  func wall(_ request: RequestContext) throws -> Answer {
    let version = LiveChanges.version(of: services.care)
    let content = try part(request, isWall: true)
    return request.unitPage("Wall", content, services: services) { shell in
      shell.width = .wall
      shell.hasOwnHeading = true
      shell.demo = nil
      shell.live = LiveSource(
        events: BoardEndpoints.events.link().text, source: BoardEndpoints.wallPart.link().text,
        version: version)
    }
  }

  func wallPart(_ request: RequestContext) throws -> Answer {
    try fragment(request, isWall: true)
  }

  private func fragment(_ request: RequestContext, isWall: Bool) throws -> Answer {
    let clock = try request.shellClock(services)
    return .page("\(clock.synchronisation)\(try part(request, isWall: isWall))")
  }

  private func part(_ request: RequestContext, isWall: Bool) throws -> HTML {
    let key = Part(isWall: isWall, reach: BoardModel.Reach(try request.viewer))
    let number = Int64(services.care.changes.number)
    return try parts.html(key, version: number, at: request.now) {
      let time = try services.time(at: request.now)
      let model = BoardModel(
        services.care.board(at: request.now), care: services.care, time: time, reach: key.reach)
      return isWall ? try wallView(model, time) : BoardView(model: model).render()
    }
  }

  private func wallView(_ model: BoardModel, _ time: UnitTime) throws -> HTML {
    let board = WallBoard(
      title: try services.facility.founding.name, time: time.calendar.local(time.now).clock,
      beds: model.beds)
    return board.render()
  }
}
