extension Stylesheet {
  static let base: StaticString = #"""
    """#
}
