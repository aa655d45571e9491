/// A score as a large number with its name, band and direction.
///
/// A score that is incomplete has no number: it shows how many items were answered.
struct ScoreBadge: Component {
  /// What is known of the score.
  enum Reading: Sendable {
    /// A total with the name of its band and its change since the one before.
    case total(Int, band: String?, trend: Trend)
    /// Some items are missing, so there is no total.
    case incomplete(answered: Int, of: Int)
    /// Never taken.
    case missing
  }

  var name: String
  var reading: Reading
  var level = Level.none
  /// When it was taken, in words: `06:10`, `2 h ago`.
  var time: String?

  func render() -> HTML {
    """
    <span class="score score-\(level.rawValue)"><span class="score-name">\(name)</span>\
    \(value)\(timeText)</span>
    """
  }

  private var value: HTML {
    switch reading {
    case .total(let total, let band, let trend):
      return """
        <span class="score-value"><b>\(total)</b>\(trend.symbol)\
        <span class="visually-hidden">\(trend.word)</span></span>\
        \(band.map { #"<span class="score-band">\#($0)</span>"# as HTML })
        """
    case .incomplete(let answered, let count):
      return """
        <span class="score-value score-incomplete"><b>\(answered)<small> of \(count)</small></b></span>\
        <span class="score-band">incomplete</span>
        """
    case .missing:
      return """
        <span class="score-value score-missing"><b>–</b></span>\
        <span class="score-band">not taken</span>
        """
    }
  }

  private var timeText: HTML? {
    time.map { #"<span class="score-time">\#($0)</span>"# }
  }
}
