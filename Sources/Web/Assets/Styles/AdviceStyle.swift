extension Stylesheet {
  static let advice: StaticString = #"""
    """#
}
