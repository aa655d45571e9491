/// How long until something is due, kept current in the browser.
struct Countdown: Component {
  /// Milliseconds since 1970, UTC.
  var due: Int64
  /// The words at the time the page was made: `in 12 min`, `late 5 min`.
  var text: String
  var isLate: Bool

  func render() -> HTML {
    """
    <span class="countdown\(" is-late", if: isLate)" data-due="\(due)">\
    \(Symbol.late)<span data-countdown-text>\(text)</span></span>
    """
  }
}
