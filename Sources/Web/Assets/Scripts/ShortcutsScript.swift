extension ScriptModules {
  static let shortcuts: StaticString = #"""
    """#
}
