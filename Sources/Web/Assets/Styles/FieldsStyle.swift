extension Stylesheet {
  static let fields: StaticString = #"""
    """#
}
