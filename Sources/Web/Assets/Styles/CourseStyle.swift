extension Stylesheet {
  static let course: StaticString = #"""
    """#
}
