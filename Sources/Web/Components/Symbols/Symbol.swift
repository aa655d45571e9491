/// A small drawn sign. It always stands beside a word; on its own it is hidden from screen readers.
struct Symbol: Component {
  /// The strokes inside a 20 × 20 field, drawn with the current text colour.
  private let drawing: HTML
  private let name: StaticString

  private init(_ name: StaticString, _ drawing: HTML) {
    self.name = name
    self.drawing = drawing
  }

  func render() -> HTML {
    """
    <svg class="symbol symbol-\(name)" viewBox="0 0 20 20" width="20" height="20" \
    aria-hidden="true" focusable="false">\(drawing)</svg>
    """
  }
}

// Signals: each level has its own outline, so that it is told apart without colour.
extension Symbol {
  /// A level line: nothing to see to.
  static let level = Symbol("level", #"<path d="M4 10h12"/>"#)
  /// A ring with a point: keep an eye on it.
  static let watch = Symbol(
    "watch", #"<circle cx="10" cy="10" r="6.5"/><circle class="solid" cx="10" cy="10" r="2.2"/>"#)
  /// A triangle standing on its base: act soon.
  static let urgent = Symbol(
    "urgent",
    #"<path class="solid" d="M10 2.5 18.5 17h-17z"/><path class="cut" d="M10 8v4M10 14.4v.2"/>"#)
  /// An octagon: act now.
  static let emergency = Symbol(
    "emergency",
    #"<path class="solid" d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z"/><path class="cut" d="M10 5.5v6M10 14.4v.2"/>"#
  )
}

// Directions of a score.
extension Symbol {
  static let rising = Symbol("rising", #"<path d="M4 15 15 5M8 5h7v7"/>"#)
  static let falling = Symbol("falling", #"<path d="M4 5l11 10M15 8v7H8"/>"#)
  static let steady = Symbol("steady", #"<path d="M3 10h13M12 6l4 4-4 4"/>"#)
}

// States of a dose.
extension Symbol {
  static let due = Symbol("due", #"<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.6 2"/>"#)
  static let late = Symbol(
    "late", #"<path class="solid" d="M3 3h14v14H3z"/><path class="cut" d="M10 6v4.5l3 2"/>"#)
  static let missed = Symbol(
    "missed", #"<circle cx="10" cy="10" r="7"/><path d="M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6"/>"#)
  static let given = Symbol(
    "given",
    #"<circle class="solid" cx="10" cy="10" r="8"/><path class="cut" d="M6 10.2l2.8 2.8L14 7.4"/>"#)
  static let refused = Symbol(
    "refused", #"<circle cx="10" cy="10" r="7"/><path d="M5 15 15 5"/>"#)
  static let held = Symbol("held", #"<circle cx="10" cy="10" r="7"/><path d="M8 7v6M12 7v6"/>"#)
  static let partlyTaken = Symbol(
    "partly", #"<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>"#)
  /// A ring open at the top, with an arrow out of it.
  static let vomited = Symbol(
    "vomited", #"<path d="M5.5 5.2a7 7 0 1 0 9 0"/><path d="M10 12V1.5M7 4.5 10 1.5l3 3"/>"#)
  static let unknown = Symbol(
    "unknown",
    #"<path d="M10 1.5 18.5 10 10 18.5 1.5 10z"/><path d="M8 8.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.2M10 13.4v.2"/>"#
  )
  static let notYet = Symbol(
    "not-yet", #"<circle cx="10" cy="10" r="7" stroke-dasharray="2 2.4"/>"#)
}

// Criteria and outcomes.
extension Symbol {
  static let met = Symbol("met", #"<path d="M3.5 10.5l4.2 4.2L16.5 6"/>"#)
  static let notMet = Symbol("not-met", #"<path d="M5 5l10 10M15 5 5 15"/>"#)
  static let stop = Symbol(
    "stop",
    #"<path class="solid" d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7z"/><path class="cut" d="M5.5 10h9"/>"#
  )
  static let information = Symbol(
    "information", #"<circle cx="10" cy="10" r="7.5"/><path d="M10 9v5M10 6v.2"/>"#)
  static let broken = Symbol(
    "broken", #"<path d="M3 17 17 3M6 6a6 6 0 0 1 8 0M3 3a10 10 0 0 1 14 0"/>"#)
}

// Tools.
extension Symbol {
  static let night = Symbol(
    "night", #"<path d="M15.5 12.6A6.5 6.5 0 0 1 7.4 4.5a6.5 6.5 0 1 0 8.1 8.1z"/>"#)
  static let keys = Symbol(
    "keys", #"<path d="M2.5 5h15v10h-15zM6 8.5h.1M10 8.5h.1M14 8.5h.1M6.5 12h7"/>"#)
  static let person = Symbol(
    "person",
    #"<circle cx="10" cy="6.5" r="3.5"/><path d="M3.5 17.5c.8-4 3.3-5.5 6.5-5.5s5.7 1.5 6.5 5.5"/>"#
  )
  static let forward = Symbol("forward", #"<path d="M7 4l6 6-6 6"/>"#)
  static let print = Symbol("print", #"<path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z"/>"#)
  static let amended = Symbol("amended", #"<path d="M4 16l1-4 8.5-8.5 3 3L8 15z"/>"#)
  static let note = Symbol("note", #"<path d="M4 3h12v10l-4 4H4zM7 7h6M7 10h6"/>"#)
}
