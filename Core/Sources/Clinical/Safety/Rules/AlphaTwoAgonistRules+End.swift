extension AlphaTwoAgonistRules {
  /// The stopping of an order is not itself reviewed, so this watches: on the chart once nothing more is ordered, and when the
  /// person leaves, which stops every order.
  static let abruptEnd = Rule(
    "A2A-09", .softStop, override: .reason,
    trigger:
      "An alpha-2 agonist taken on each of 4 days or more ends within 72 hours of its last dose "
      + "without falling to half of its largest day: no order of it goes on, or the person leaves. "
      + "One taken at home and not ordered is asked about.",
    message: "Taper over 2 to 4 days to avoid rebound hypertension.",
    rationale: "Rebound of the blood pressure.",
    citation: Citation(
      "Lucemyra and clonidine labels: 2 to 4 days; half: local default", .label, verified: true)
  ) { situation in
    let isLeaving = situation.isGoingHome
    guard isLeaving || situation.proposal == .watch else { return .clear }
    let goesOn = situation.picture.orders.contains {
      $0.value.product.medicine.isAlpha2Agonist && situation.isOpen($0.value)
    }
    guard isLeaving || !goesOn else { return .clear }
    guard let last = situation.alpha2.doses.last else { return situation.alpha2LeftAtHome }
    let days = situation.alpha2.days
    guard situation.at - last.at <= rebound, days.count >= regularDays, let largest = days.max(),
      days[0].micrograms * 2 > largest.micrograms
    else { return .clear }
    return .fires([
      last.evidence, Evidence("Days in a row", "\(days.count)"),
      Evidence("Last day", days[0].text), Evidence("Largest day", largest.text),
    ])
  }

  /// Rebound comes within this time. Status: local default.
  private static let rebound: TimeSpan = .hours(72)
  /// From so many days on. Source: fact base, rule A2A-09.
  private static let regularDays = 4
}

extension Situation {
  fileprivate var alpha2LeftAtHome: Rule.Judgement {
    let home = picture.evaluation.homeMedicines(where: MedicineClass.alpha2AgonistWords.contains)
    guard let home, !home.value.isEmpty else { return .clear }
    return .cannotEvaluate(
      missing: home.value.map { "whether \($0) from home goes on" },
      home.value.map { Evidence("Taken at home", $0, from: home) })
  }
}
