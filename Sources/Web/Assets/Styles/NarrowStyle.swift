extension Stylesheet {
  static let narrow: StaticString = #"""
    """#
}
