extension ScriptModules {
  static let theme: StaticString = #"""
    """#
}
