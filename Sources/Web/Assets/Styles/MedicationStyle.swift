extension Stylesheet {
  static let medication: StaticString = #"""
    """#
}
