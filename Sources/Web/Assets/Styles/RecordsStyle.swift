extension Stylesheet {
  static let records: StaticString = #"""
    """#
}
