extension ScriptModules {
  static let mainSource: StaticString = #"""
    """#
}
