extension Stylesheet {
  static let signals: StaticString = #"""
    """#
}
