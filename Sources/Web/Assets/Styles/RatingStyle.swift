extension Stylesheet {
  static let rating: StaticString = #"""
    """#
}
