extension Stylesheet {
  static let layout: StaticString = #"""
    """#
}
