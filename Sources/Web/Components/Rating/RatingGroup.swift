/// All items of one instrument, with what the running total needs.
struct RatingGroup: Component {
  /// A range of totals with its name, both ends included.
  struct Band: Sendable {
    var from: Int
    var through: Int
    var name: String
    var level: Level
  }

  /// For example `cows`.
  var instrument: String
  var title: String
  var itemCount: Int
  var bands: [Band]
  var rows: HTML
  /// The source of the wording, as its licence asks.
  var credit: String?
  /// Beside the title: the score before.
  var aside: HTML = .empty

  func render() -> HTML {
    """
    <section class="rating-group" data-rating-group="\(instrument)" data-items="\(itemCount)" \
    data-bands="\(bandsText)"><div class="rating-head"><h2>\(title)</h2>\(aside)</div>\(rows)\
    \(credit.map { #"<p class="rating-credit">\#($0)</p>"# as HTML })</section>
    """
  }

  private var bandsText: String {
    bands.map { "\($0.from)-\($0.through)=\($0.level.rawValue)=\($0.name)" }.joined(separator: ";")
  }
}
