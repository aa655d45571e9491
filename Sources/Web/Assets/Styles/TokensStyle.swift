extension Stylesheet {
  static let tokens: StaticString = #"""
    """#
}
