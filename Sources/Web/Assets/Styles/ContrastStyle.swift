extension Stylesheet {
  static let contrast: StaticString = #"""
    """#
}
