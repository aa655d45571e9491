extension Stylesheet {
  static let night: StaticString = #"""
    """#
}
