extension ScriptModules {
  static let submit: StaticString = #"""
    """#
}
