extension Stylesheet {
  static let notices: StaticString = #"""
    """#
}
