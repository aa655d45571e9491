/// How a page uses the screen.
enum PageWidth: String, Sendable {
  /// One column of about 70 letters, for what is read.
  case reading
  /// For forms and most pages.
  case standard
  /// The whole screen, for what is scanned.
  case wide
  /// A screen on a wall, read from 3 metres: no navigation, large letters.
  case wall
  /// A sheet of paper also on the screen.
  case sheet
}
