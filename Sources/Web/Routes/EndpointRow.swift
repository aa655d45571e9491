/// One row of the table from which routing, permissions, decoding and the reference are made.
struct EndpointRow: Sendable {
  /// How it is called. Only these two exist: a browser form knows no others.
  enum Method: String, Hashable, Sendable {
    case get = "GET"
    case post = "POST"
  }

  /// What a call does to the record.
  enum Effect: Hashable, Sendable {
    /// Nothing. A `POST` may read too, so that a searched name stays out of addresses and
    /// histories.
    case reads
    /// Changes something once for each idempotency key, which must be sent.
    case records
    /// Changes something that may be changed twice without harm, such as the lock of a session.
    case repeatable
  }

  /// What it answers with; errors take the same form.
  enum AnswerKind: String, Hashable, Sendable {
    /// A page, or JSON for a client that asks for JSON.
    case page
    /// JSON.
    case json = "JSON"
    /// A stream of server-sent events.
    case events
    /// Plain text.
    case text
  }

  /// The largest body that is taken unless a row says otherwise.
  static let standardBodyLimit = 64 * 1024

  let method: Method
  let template: RouteTemplate
  let audience: Audience
  let effect: Effect
  let answers: AnswerKind
  let fields: [FieldRule]
  let bodyLimit: Int
  let summary: String

  /// Method and template, such as `GET /charts/{chart}`: for logs and messages, free of values.
  var name: String { "\(method.rawValue) \(template.text)" }
}
