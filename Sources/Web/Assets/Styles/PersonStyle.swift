extension Stylesheet {
  static let person: StaticString = #"""
    """#
}
