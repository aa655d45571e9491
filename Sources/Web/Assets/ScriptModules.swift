/// One ES module, served as a file of its own.
struct ScriptModule: Sendable {
  let name: String
  let source: StaticString
}

/// The browser's share: everything works without it, and better with it.
enum ScriptModules {
  /// Starts the parts that the page has use for.
  static let main = ScriptModule(name: "evenkeel.js", source: mainSource)

  /// The modules it imports.
  static let parts: [ScriptModule] = [
    ScriptModule(name: "live.js", source: live),
    ScriptModule(name: "countdown.js", source: countdown),
    ScriptModule(name: "clock.js", source: clock),
    ScriptModule(name: "course.js", source: course),
    ScriptModule(name: "round.js", source: round),
    ScriptModule(name: "submit.js", source: submit),
    ScriptModule(name: "theme.js", source: theme),
    ScriptModule(name: "shortcuts.js", source: shortcuts),
  ]
}
