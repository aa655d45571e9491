/// The colours of a page.
enum PageTheme: String, Sendable, CaseIterable {
  /// Follows the device.
  case automatic
  case day
  case night

  /// The cookie that remembers the choice on this device.
  static let cookieName = "evenkeel-theme"
}
