extension Stylesheet {
  static let forms: StaticString = #"""
    """#
}
