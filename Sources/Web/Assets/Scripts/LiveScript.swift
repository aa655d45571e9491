extension ScriptModules {
  static let live: StaticString = #"""
    """#
}
