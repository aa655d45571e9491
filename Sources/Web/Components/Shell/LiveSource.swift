/// Keeps a part of the page current: the browser listens at `events` and, on a new version, fetches `source`.
///
/// Events carry the version as data. Any message, heartbeats included, proves that the page is current.
struct LiveSource: Sendable {
  /// The path of the server-sent event stream.
  var events: String
  /// The path that answers with the inner HTML of the live region.
  var source: String
  /// The version the page was made from.
  var version: String
}
