extension ScriptModules {
  static let round: StaticString = #"""
    """#
}
