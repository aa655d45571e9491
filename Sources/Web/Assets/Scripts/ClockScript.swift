extension ScriptModules {
  static let clock: StaticString = #"""
    """#
}
