/// The hidden fields of every form that changes something.
///
/// The idempotency key stays the same when a form is sent again, so that a double tap gives one entry.
struct FormTokens: Component {
  /// The name of the field that proves the form came from our own page.
  static let csrfName = "csrf"
  /// The name of the field that makes a repeated form one entry.
  static let idempotencyName = "idempotency-key"
  /// The name of the field with the chart version the person was looking at.
  static let versionName = "version"

  var csrfToken: String
  var idempotencyKey: String?
  var version: String?

  func render() -> HTML {
    """
    <input type="hidden" name="\(FormTokens.csrfName)" value="\(csrfToken)">\
    \(hidden(FormTokens.idempotencyName, idempotencyKey))\(hidden(FormTokens.versionName, version))
    """
  }

  private func hidden(_ name: String, _ value: String?) -> HTML? {
    guard let value else { return nil }
    return #"<input type="hidden" name="\#(name)" value="\#(value)">"#
  }
}
