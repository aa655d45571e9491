/// One way to use a component, shown on the design page and tried by its tests.
struct DesignExample: Sendable {
  var name: String
  /// When to use it.
  var note: String
  var content: HTML
  /// Shown a second time in night colours; only for what carries no ids.
  var showsNight: Bool

  init(_ name: String, _ note: String, showsNight: Bool = false, content: HTML) {
    self.name = name
    self.note = note
    self.showsNight = showsNight
    self.content = content
  }
}

/// Examples that belong together.
struct DesignGroup: Sendable {
  var id: String
  var title: String
  var examples: [DesignExample]
}
