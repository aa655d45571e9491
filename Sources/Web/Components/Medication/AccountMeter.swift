/// What was taken in the last hours against a limit: the running account of a medicine.
struct AccountMeter: Component {
  /// One source that counts.
  struct Part: Sendable {
    var label: String
    var amount: Int
  }

  var title: String
  var unit: String
  /// Amounts in whole units, in the order taken.
  var parts: [Part]
  /// The upper bound; nil when there is none.
  var limit: Int?
  /// What counts and what is not known.
  var note: String

  func render() -> HTML {
    """
    <figure class="account"><figcaption><span>\(title)</span> <b>\(total) \(unit)</b>\
    \(limit.map { " <span>of \($0) \(unit)</span>" as HTML })</figcaption>\
    <svg class="account-bar" viewBox="0 0 400 14" preserveAspectRatio="none" role="img" \
    aria-label="\(total) \(unit)">\
    <rect class="account-ground" width="400" height="14"/>\(bars)</svg>\
    <p class="account-parts">\(parts.map { "<span><b>\($0.amount)</b> \($0.label)</span> " as HTML })</p>\
    <p class="account-note">\(note)</p></figure>
    """
  }

  private var total: Int { parts.reduce(0) { $0 + $1.amount } }

  private var bars: HTML {
    let scale: Double = 400 / Double(max(limit ?? total, total, 1))
    var start = 0.0
    var drawn: HTML = .empty
    for part in parts {
      let width: Double = Double(max(part.amount, 0)) * scale
      let shown: Double = max(width - 2, 1)
      drawn += """
        <rect class="account-part" x="\(at: start)" width="\(at: shown)" \
        height="14"/>
        """
      start += width
    }
    return drawn
  }
}
