/// How much to hand over: the dose, and the pieces it is made of, in one line.
struct DoseAmount: Component {
  /// For example `8 mg` or `40 mg`.
  var dose: String
  /// For example `1 film of 8 mg` or `4 mL of 10 mg/mL`.
  var pieces: [String]

  init(_ dose: String, pieces: [String] = []) {
    self.dose = dose
    self.pieces = pieces
  }

  func render() -> HTML {
    """
    <span class="amount"><b>\(dose)</b>\(list)</span>
    """
  }

  private var list: HTML? {
    guard !pieces.isEmpty else { return nil }
    return #"<span class="amount-pieces">\#(pieces.joined(separator: " + "))</span>"#
  }
}
