/// One entry of a chart as the timeline shows it. What was corrected stays readable.
struct TimelineEntry: Component {
  /// A value before a correction: who changed it, when, why.
  struct Earlier: Sendable {
    var value: String
    var author: String
    var time: String
    var reason: String
  }

  /// Whether the entry still stands.
  enum Standing: Sendable {
    case current
    /// The value was corrected; the oldest correction first.
    case amended([Earlier])
    /// The entry was withdrawn.
    case struck(author: String, time: String, reason: String)
  }

  /// What the mark on the line looks like.
  enum Kind: String, Sendable {
    case observation
    case dose
    case order
    case note
    case stay
    case alert
  }

  var id: String
  var kind: Kind
  var time: String
  var title: String
  var author: String
  var body: HTML = .empty
  var standing = Standing.current
  /// Amend, strike.
  var actions: HTML = .empty

  func render() -> HTML {
    """
    <li class="entry entry-\(kind.rawValue)\(" is-struck", if: isStruck)" id="\(id)">\
    <p class="entry-time">\(time)</p><span class="entry-mark" aria-hidden="true"></span>\
    <div class="entry-content"><p class="entry-head">\(headline) <span>\(author)</span>\
    \(isAmended ? Tag("Amended") : nil)</p>\
    \(body)\(corrections)</div><div class="entry-actions">\(actions)</div></li>
    """
  }

  private var isStruck: Bool {
    if case .struck = standing { true } else { false }
  }

  private var isAmended: Bool {
    if case .amended = standing { true } else { false }
  }

  private var headline: HTML {
    isStruck
      ? #"<span class="visually-hidden">Struck: </span><s>\#(title)</s>"# : "<b>\(title)</b>"
  }

  private var corrections: HTML {
    switch standing {
    case .current:
      return .empty
    case .amended(let values):
      return HTML(joining: values.map(line))
    case .struck(let author, let time, let reason):
      return """
        <p class="correction">\(Symbol.notMet)<span>Struck by \(author), \(time). \(reason)</span></p>
        """
    }
  }

  private func line(_ value: Earlier) -> HTML {
    """
    <p class="correction">\(Symbol.amended)<span><span class="visually-hidden">Was </span>\
    <del>\(value.value)</del> changed by \(value.author), \(value.time). \(value.reason)</span></p>
    """
  }
}
