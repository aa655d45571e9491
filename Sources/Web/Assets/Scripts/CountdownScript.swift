extension ScriptModules {
  static let countdown: StaticString = #"""
    """#
}
