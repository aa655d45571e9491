import Access
import Clinical

/// The board of the unit, its wall, and the events that keep open pages current.
enum BoardEndpoints {
  static let home = FixedEndpoint(
    .get, "/", for: .everyone, summary: "Leads to the first page of the person's role.")

  static let board = FixedEndpoint(
    .get, "/board", for: .permission(.seeBoard),
    summary: "Every bed, the most urgent first: scores, what is due, flags.")

  static let boardPart = FixedEndpoint(
    .get, "/board/live", for: .permission(.seeBoard),
    summary: "The board without its frame, for a page that keeps itself current.")

  static let wall = FixedEndpoint(
    .get, "/wall", for: .permission(.seeBoard),
    summary: "The board for a screen on the wall: initials, no names, no medicines.")

  static let wallPart = FixedEndpoint(
    .get, "/wall/live", for: .permission(.seeBoard), summary: "The wall without its frame.")

  static let events = FixedEndpoint(
    .get, "/events", for: .permission(.seeBoard), answers: .events,
    summary: "Tells that something in the unit changed, as a version; never what.")

  static let rows: [EndpointRow] = [
    home.row, board.row, boardPart.row, wall.row, wallPart.row, events.row,
  ]

  static func routes(_ services: UnitServices) -> [Route] {
    let painter = BoardPainter(services: services)
    return [
      home.handled { request in .seeOther(StartPage.link(for: request.viewerIfAny)) },
      board.handled { request in try painter.board(request) },
      boardPart.handled { request in try painter.boardPart(request) },
      wall.handled { request in try painter.wall(request) },
      wallPart.handled { request in try painter.wallPart(request) },
      events.handled { _ in .events(LiveChanges(care: services.care, demo: services.demo).ofUnit())
      },
    ]
  }
}

/// Where a person's work begins.
enum StartPage {
  /// The board for whoever may see it; nobody signed in is led to sign-in from there.
  static func link(for viewer: Viewer?) -> Link {
    guard let viewer, !viewer.may(.seeBoard) else { return BoardEndpoints.board.link() }
    return StaffEndpoints.list.link()
  }
}
