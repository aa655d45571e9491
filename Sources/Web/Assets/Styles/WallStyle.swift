extension Stylesheet {
  static let wall: StaticString = #"""
    """#
}
