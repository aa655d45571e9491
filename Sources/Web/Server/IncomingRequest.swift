/// A request as it came from the connection, with its body still unread.
struct IncomingRequest: Sendable {
  let method: String
  /// Path and query as sent.
  let target: String
  let host: String?
  /// All headers by small name, each with its values.
  let headers: [String: [String]]
  /// The peer's network address.
  let peer: String
  /// Reads the whole body up to a limit.
  let readBody: @Sendable (Int) async throws -> [UInt8]

  init(
    method: String, target: String, host: String?, headers: [(name: String, value: String)],
    peer: String, readBody: @escaping @Sendable (Int) async throws -> [UInt8]
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.peer = peer
    self.readBody = readBody
    self.headers = Dictionary(grouping: headers) { $0.name.lowercased() }
      .mapValues { $0.map(\.value) }
  }

  /// A header that may stand only once; nil when it is absent or stands twice.
  func header(_ name: String) -> String? {
    guard let values = headers[name], values.count == 1 else { return nil }
    return values[0]
  }

  /// The path before the question mark.
  var path: Substring { target.prefix { $0 != "?" } }

  /// What follows the question mark.
  var query: Substring { target.dropFirst(path.count).dropFirst() }

  /// The path's parts, decoded; nil for a path that no endpoint can have.
  ///
  /// An escaped slash, a dot segment or a control character never reaches a handler.
  var segments: [String]? {
    guard path.hasPrefix("/") else { return nil }
    if path == "/" { return [] }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var segments: [String] = []
    for part in parts {
      guard let segment = PercentCoding.decode(part.utf8, plusIsSpace: false), !segment.isEmpty,
        segment != ".", segment != "..", !segment.contains("/"),
        CleanText.isClean(segment, allowsLines: false)
      else { return nil }
      segments.append(segment)
    }
    return segments
  }

  /// The value of a cookie; nil when it is absent or stands twice.
  func cookie(_ name: String) -> String? {
    let pairs = (headers["cookie"] ?? []).flatMap { $0.split(separator: ";") }
    let values = pairs.compactMap { pair -> String? in
      let trimmed = pair.drop { $0 == " " }
      guard trimmed.hasPrefix("\(name)=") else { return nil }
      return String(trimmed.dropFirst(name.count + 1))
    }
    return values.count == 1 ? values[0] : nil
  }

  /// Whether the client reads JSON: it sends it, or accepts it and not pages.
  var wantsJSON: Bool {
    let accepted = header("accept") ?? ""
    let sent = header("content-type") ?? ""
    return sent.hasPrefix("application/json")
      || (accepted.contains("json") && !accepted.contains("text/html"))
  }

  /// Whether a page, not a person, asked: a script that reads says so, or its browser does. What a
  /// script sends with `POST` is a person's act.
  var isBackground: Bool {
    header("x-background") == "1" || (method == "GET" && header("sec-fetch-dest") == "empty")
  }
}
