extension Stylesheet {
  static let shell: StaticString = #"""
    """#
}
