/// Clonidine, lofexidine and their like: pressure and pulse before each dose, how much, one at a time, and an end by steps.
enum AlphaTwoAgonistRules {
  static let all =
    [hold, unmeasured, clonidineDay, lofexidineAmount, lofexidineTooSoon, lofexidineCourse]
    + [duplicate, abruptEnd]

  private static let hold = Rule(
    "A2A-01", .hardStop, override: .none,
    trigger:
      "An alpha-2 agonist is due and the last systolic or diastolic pressure or pulse is below "
      + "P17. Seen at signing, it informs.",
    message: "Hold: blood pressure or pulse is below the hold limit.",
    rationale: "Hypotension, bradycardia.", citation: Guardrails.alpha2Systolic.citation
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isAlpha2Agonist else { return .clear }
      let circulation = Circulation(situation.latest, at: situation.at, situation.settings)
      switch circulation.isHeld {
      case .yes: return .fires(circulation.evidence)
      case .no: return .clear
      case .unknown:
        return .cannotEvaluate(missing: circulation.notRecent, circulation.evidence)
      }
    }
  }

  /// The label asks for vital signs before each dose. The picture holds no pressure by posture: lying and standing are asked for, and
  /// one is checked.
  private static let unmeasured = Rule(
    "A2A-02", .hardStop, override: .none,
    trigger:
      "An alpha-2 agonist is due and blood pressure or pulse was not recorded in the last 60 "
      + "minutes. Seen at signing, it informs.",
    message: "Record lying and standing BP and pulse before this dose.", isInstruction: true,
    rationale: "A dose on top of a low pressure nobody looked for.",
    citation: Citation(
      "Lucemyra label, warnings: vital signs before each dose", .label, verified: true)
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isAlpha2Agonist else { return .clear }
      let circulation = Circulation(situation.latest, at: situation.at, situation.settings)
      guard !circulation.notRecent.isEmpty else { return .clear }
      guard !circulation.isNeverRecorded else {
        return .cannotEvaluate(
          missing: circulation.notRecent, circulation.evidence, severity: .hardStop,
          override: Override.none)
      }
      return .fires(circulation.evidence)
    }
  }

  private static let duplicate = Rule(
    "A2A-08", .hardStop, override: .none,
    trigger: "Two alpha-2 agonists: ordered beside each other, or one given within 10 hours of "
      + "another. At signing, one taken at home is asked about.",
    message: "Duplicate alpha-2 therapy.", rationale: "Hypotension.", citation: .localDefault
  ) { situation in
    situation.duplicateAlpha2
  }
}

/// Pressure and pulse as last observed, against the limits for alpha-2 agonists (P17).
private struct Circulation {
  /// A bad value holds until a better one is recorded; a good one for an hour.
  let isHeld: Truth
  let evidence: [Evidence]
  /// What was not recorded in the last hour, good or bad.
  let notRecent: [String]
  let isNeverRecorded: Bool

  init(_ latest: LatestObservations, at instant: Instant, _ settings: ClinicalSettings) {
    let readings: [(name: String, unit: String, value: Charted<Int>?, limit: Int)] = [
      ("Systolic pressure", "mmHg", latest.systolic, settings.alpha2Systolic),
      ("Diastolic pressure", "mmHg", latest.diastolic, settings.alpha2Diastolic),
      ("Pulse", "a minute", latest.pulse, settings.alpha2Pulse),
    ]
    isHeld = readings.reduce(.no) { held, reading in
      guard let value = reading.value else { return held || .unknown }
      if value.value < reading.limit { return .yes }
      return held || (instant - value.at <= Breathing.freshness ? .no : .unknown)
    }
    evidence = readings.compactMap { reading in
      reading.value.map { Evidence(reading.name, "\($0.value) \(reading.unit)", from: $0) }
    }
    notRecent = readings.filter { reading in
      reading.value.map { instant - $0.at > Breathing.freshness } ?? true
    }.map { $0.name.lowercased() }
    isNeverRecorded = readings.contains { $0.value == nil }
  }
}

extension Situation {
  /// How long clonidine lowers the pressure. Source: fact base 3.1.
  private static let pressureEffect: TimeSpan = .hours(10)

  fileprivate var duplicateAlpha2: Rule.Judgement {
    if proposal == .watch { return duplicateAlpha2Orders }
    guard let medicine = proposal.product?.medicine, medicine.isAlpha2Agonist else {
      return .clear
    }
    let ordered = picture.orders.filter {
      let other = $0.value.product.medicine
      return signing != nil && other.isAlpha2Agonist && other.id != medicine.id && isOpen($0.value)
    }
    let given = alpha2.doses.filter {
      at - $0.at < Self.pressureEffect && $0.value.product.medicine.id != medicine.id
    }
    guard ordered.isEmpty, given.isEmpty else {
      return .fires(
        ordered.map { Evidence("Active order", $0.value.product.name, from: $0) }
          + given.map(\.evidence))
    }
    return signing == nil ? .clear : alpha2AtHome(beside: medicine)
  }

  private var duplicateAlpha2Orders: Rule.Judgement {
    let orders = picture.orders.filter {
      $0.value.product.medicine.isAlpha2Agonist && isOpen($0.value)
    }
    guard Set(orders.map(\.value.product.medicine.id)).count > 1 else { return .clear }
    return .fires(orders.map { Evidence("Active order", $0.value.product.name, from: $0) })
  }

  private func alpha2AtHome(beside medicine: Medicine) -> Rule.Judgement {
    let home = picture.evaluation.homeMedicines { word in
      MedicineClass.alpha2AgonistWords.contains(word) && !medicine.allergyNames.contains(word)
    }
    guard let home else { return .cannotEvaluate(missing: ["medicines taken at home"]) }
    guard !home.value.isEmpty else { return .clear }
    return .cannotEvaluate(
      missing: home.value.map { "whether \($0) from home goes on" },
      home.value.map { Evidence("Taken at home", $0, from: home) })
  }
}
