extension Stylesheet {
  static let sheet: StaticString = #"""
    """#
}
