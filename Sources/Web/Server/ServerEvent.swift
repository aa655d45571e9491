/// One message to an open page. Source: WHATWG HTML, section 9.2, server-sent events.
struct ServerEvent: Hashable, Sendable {
  /// What the page listens for; nil for plain messages.
  let name: String?
  /// The data; a version, not a record: the page fetches what it may see.
  let data: String

  init(name: String? = nil, data: String) {
    self.name = name
    self.data = data
  }

  /// A sign of life. It has data, because browsers do not deliver events without.
  static let heartbeat = ServerEvent(name: "heartbeat", data: "1")
  /// The session was locked or ended: the page hides what it shows.
  static let locked = ServerEvent(name: "locked", data: "1")

  /// As it goes over the wire. Line breaks in the data become lines of the same event.
  var bytes: [UInt8] {
    var text = name.map { "event: \($0)\n" } ?? ""
    for line in CleanText.unixLines(data).split(separator: "\n", omittingEmptySubsequences: false) {
      text += "data: \(line)\n"
    }
    return Array((text + "\n").utf8)
  }
}

/// A source of events for one page. When a page reads too slowly, the newest events win.
struct EventStream: Sendable {
  /// Events kept for a page that does not read.
  static let capacity = 16

  let makeEvents: @Sendable () -> AsyncStream<ServerEvent>

  /// - Parameter makeEvents: called once the page is connected; the stream is dropped when it
  ///   leaves.
  init(_ makeEvents: @escaping @Sendable () -> AsyncStream<ServerEvent>) {
    self.makeEvents = makeEvents
  }
}
