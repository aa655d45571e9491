extension Stylesheet {
  static let board: StaticString = #"""
    """#
}
