extension Stylesheet {
  static let buttons: StaticString = #"""
    """#
}
