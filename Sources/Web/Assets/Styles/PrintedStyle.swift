extension Stylesheet {
  static let printed: StaticString = #"""
    """#
}
