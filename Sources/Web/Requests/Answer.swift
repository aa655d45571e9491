import HTTPTypes
import StrictJSON

/// What a handler answers. The headers that every answer has are added later, in one place.
struct Answer: Sendable {
  /// The content.
  enum Content: Sendable {
    case bytes([UInt8], type: String)
    case events(EventStream)
    case none
  }

  /// What happens to the session's cookie.
  enum CookieChange: Sendable {
    case set(String)
    case clear
  }

  var status: HTTPResponse.Status = .ok
  var content: Content
  /// Headers that only this answer has.
  var headers: [(name: String, value: String)] = []
  /// Whether the browser may keep it for ever; only for what is found by its fingerprint.
  var isImmutable = false
  var cookie: CookieChange?
  var endsConnection = false

  /// A whole page.
  static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Answer {
    Answer(status: status, content: .bytes(html.bytes, type: "text/html; charset=utf-8"))
  }

  /// After a `POST`: the page that shows its result. A browser that loads it again repeats nothing.
  static func seeOther(_ link: Link) -> Answer {
    Answer(status: .seeOther, content: .none, headers: [("Location", link.text)])
  }

  /// JSON.
  static func json(_ value: JSONValue, status: HTTPResponse.Status = .ok) -> Answer {
    Answer(
      status: status, content: .bytes(JSONWriter().bytes(value), type: "application/json"))
  }

  /// Plain text.
  static func text(_ text: String) -> Answer {
    Answer(content: .bytes(Array(text.utf8), type: "text/plain; charset=utf-8"))
  }

  /// Nothing but the status.
  static func empty(_ status: HTTPResponse.Status) -> Answer {
    Answer(status: status, content: .none)
  }

  /// Server-sent events until the client leaves, the session locks or the server stops.
  static func events(_ stream: EventStream) -> Answer {
    Answer(content: .events(stream))
  }
}
