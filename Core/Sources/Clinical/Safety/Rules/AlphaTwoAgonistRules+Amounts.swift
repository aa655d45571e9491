extension AlphaTwoAgonistRules {
  static let clonidineDay = Rule(
    "A2A-03", .hardStop, override: .none,
    trigger: "Clonidine above 1.2 mg in any 24 hours; above 0.8 mg a soft stop below 90 kg.",
    message: "Clonidine 24-hour maximum would be exceeded.", rationale: "Toxicity.",
    citation: Citation(
      "ASAM 2020: 1.2 mg; UpToDate copy: 0.8 mg, from 90 kg 1.2 mg", .guideline, verified: false)
  ) { situation in
    guard situation.proposal.product?.medicine.id == Medicine.clonidine.id else { return .clear }
    let taken = situation.alpha2.of(.clonidine)
    let day = situation.largestDay(with: taken)
    let evidence =
      [Evidence("Clonidine in 24 hours", day.text)]
      + taken.filter { situation.at - $0.at < .days(1) }.map(\.evidence)
    if day > largestClonidineDay { return .fires(evidence) }
    guard day > lightClonidineDay else { return .clear }
    guard let weight = situation.picture.evaluation.weight else {
      return .cannotEvaluate(missing: ["weight"], evidence)
    }
    guard weight.value.grams < heavyGrams else { return .clear }
    return .fires(
      evidence + [Evidence("Weight", weight.value.text, from: weight)], severity: .softStop,
      override: .reason)
  }

  private static let largestClonidineDay: Dose = .micrograms(1_200)
  private static let lightClonidineDay: Dose = .micrograms(800)
  private static let heavyGrams = 90_000

  static let lofexidineAmount = Rule(
    "A2A-04", .hardStop, override: .none,
    trigger: "One lofexidine dose above 0.72 mg, or more than 2.88 mg in any 24 hours.",
    message: "Lofexidine label maximum would be exceeded.",
    rationale: "Hypotension, bradycardia, a prolonged QT.", citation: lofexidineLabel
  ) { situation in
    guard situation.bringsLofexidine else { return .clear }
    let single = situation.proposedSingles.max() ?? .zero
    let day = situation.largestDay(with: situation.alpha2.of(.lofexidine))
    guard single > largestLofexidine || day > largestLofexidineDay else { return .clear }
    return .fires([
      Evidence("One dose", single.text), Evidence("Lofexidine in 24 hours", day.text),
    ])
  }

  private static let largestLofexidine: Dose = .micrograms(720)
  private static let largestLofexidineDay: Dose = .micrograms(2_880)

  static let lofexidineTooSoon = Rule(
    "A2A-05", .softStop, override: .reason,
    trigger: "Lofexidine less than 5 hours after the previous dose, or an order that allows it.",
    message: "Leave 5 to 6 hours between lofexidine doses.", rationale: "Doses add up.",
    citation: lofexidineLabel
  ) { situation in
    guard situation.bringsLofexidine else { return .clear }
    let last = situation.alpha2.of(.lofexidine).last
    guard let gap = situation.shortestGap(since: last), gap < shortestLofexidineGap else {
      return .clear
    }
    return .fires(
      [Evidence("Time between doses", gap.text)] + (last.map { [$0.evidence] } ?? []))
  }

  private static let shortestLofexidineGap: TimeSpan = .hours(5)

  static let lofexidineCourse = Rule(
    "A2A-06", .hardStop, override: .none,
    trigger: "A lofexidine dose more than 14 days after the first of its course; a break of 3 days "
      + "ends a course. Since when it was taken at home is asked about.",
    message: "Lofexidine is labelled for up to 14 days.",
    rationale: "Longer courses were not studied.", citation: lofexidineLabel
  ) { situation in
    guard situation.bringsLofexidine, let last = situation.proposedDoses.last?.at else {
      return .clear
    }
    let start = situation.alpha2.courseStart(of: .lofexidine, at: situation.at)
    let length = last - (start ?? situation.proposedDoses[0].at)
    guard length <= longestLofexidineCourse else {
      return .fires([Evidence("Course", "\(length.text), this included", at: start)])
    }
    let home = situation.picture.evaluation.homeMedicines(
      where: Medicine.lofexidine.allergyNames.contains)
    guard let home, !home.value.isEmpty else { return .clear }
    return .cannotEvaluate(
      missing: ["since when lofexidine was taken at home"],
      home.value.map { Evidence("Taken at home", $0, from: home) })
  }

  private static let longestLofexidineCourse: TimeSpan = .days(14)

  private static let lofexidineLabel = Citation(
    "Lucemyra label, section 2.1", .label, verified: true)
}

extension Situation {
  fileprivate var bringsLofexidine: Bool {
    proposal.product?.medicine.id == Medicine.lofexidine.id
  }

  /// Each single dose the proposal brings: of an as-needed order its one dose.
  fileprivate var proposedSingles: [Dose] {
    switch proposal {
    case .watch, .discharge: return []
    case .administration(let dosing): return [dosing.dose]
    case .order(let order):
      guard case .slots(let slots) = order.schedule else { return [order.dose] }
      return slots.map(\.dose)
    }
  }
}
