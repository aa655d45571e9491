/// A style sheet, script or picture that every page may use.
struct Asset: Sendable {
  /// The name inside the assets, for example `style.css` or `live/stream.js`.
  let name: String
  /// The media type, with its character set for text.
  let contentType: String
  /// The content.
  let bytes: [UInt8]
  /// A service worker rules only over paths at or below its own, so it stands at the root, under a
  /// name that never changes, and is asked for anew each time.
  let standsAtRoot: Bool

  init(name: String, contentType: String, bytes: [UInt8], standsAtRoot: Bool = false) {
    self.name = name
    self.contentType = contentType
    self.bytes = bytes
    self.standsAtRoot = standsAtRoot
  }
}
