/// How long until something is due, kept current in the browser.
struct Countdown: Component {
  /// Milliseconds since 1970, UTC.
  var due: Int64
  /// The words at the time the page was made: `in 12 min`, `late 5 min`.
  var text: String
  var isLate: Bool

  /// Says how far off an instant is at another; both in milliseconds since 1970, UTC.
  init(due: Int64, now: Int64) {
    self.due = due
    text = Countdown.words(milliseconds: due - now)
    isLate = due - now <= -60_000
  }

  func render() -> HTML {
    """
    <span class="countdown\(" is-late", if: isLate)" data-due="\(due)">\
    \(Symbol.late)<span data-countdown-text>\(text)</span></span>
    """
  }

  /// The time left in words; less than a minute either way is `now`. The script says the same.
  static func words(milliseconds: Int64) -> String {
    let minutes = milliseconds.magnitude / 60_000
    guard minutes > 0 else { return "now" }
    return (milliseconds < 0 ? "late " : "in ") + span(minutes)
  }

  private static func span(_ minutes: UInt64) -> String {
    if minutes < 120 { return "\(minutes) min" }
    let hours = minutes / 60
    if hours >= 48 { return "\(hours / 24) days" }
    return minutes % 60 == 0 ? "\(hours) h" : "\(hours) h \(minutes % 60) min"
  }
}
