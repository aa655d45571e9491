extension PathwayFacts {
  /// Breathing and sedation allow a dose; with a dose just given, readings have to be later than it.
  func breathingAllows(since earliest: Instant? = nil) -> Criterion {
    let check = BreathingCheck(
      latest, of: picture.evaluation, at: now, settings: settings, since: earliest)
    return Criterion(
      "breathing", "Breathing, oxygen and sedation allow a dose", check.allowsDose,
      evidence: check.evidence, missing: check.missing,
      source: Guardrails.holdRespiratoryRate.citation)
  }

  /// The person was looked at for intoxication in the last day and is not.
  var notIntoxicated: Criterion {
    let assessed = picture.intoxication
    return Criterion(
      "not-intoxicated", "The person does not appear intoxicated",
      !picture.isIntoxicated(at: now),
      evidence: assessed.map { [Evidence("Intoxicated", $0.value.rawValue, from: $0)] } ?? [],
      missing: ["Whether the person appears intoxicated"],
      source: Citation("Local default; labels on alcohol", .localDefault, verified: false))
  }

  /// No naltrexone blocks the effect: tablets for 72 hours, the injection for 28 days (naltrexone label); of an implant nobody can say.
  var noNaltrexone: Criterion {
    let taken = picture.naltrexone
    let isOver: Bool? =
      switch taken?.value {
      case .oral(let last): now - last >= .hours(72)
      case .extendedRelease(let last): now - last >= .days(28)
      case .implant: nil
      case .some(.none): true
      case nil: nil
      }
    let given = picture.administrations.filter {
      $0.value.product.medicine.isNaltrexone && $0.value.counts && now - $0.at < .days(28)
    }
    let blocks = given.filter { $0.value.product.route != .oral || now - $0.at < .hours(72) }
    return Criterion(
      "no-naltrexone", "No naltrexone is active", blocks.isEmpty ? Truth(isOver) : .no,
      evidence: blocks.map(\.evidence),
      missing: [
        taken == nil
          ? "Whether naltrexone was taken"
          : "Whether the naltrexone implant still acts: ask a specialist; record none once it is over"
      ],
      source: Citation("Naltrexone label", .label, verified: false))
  }

  /// No recorded allergy to buprenorphine.
  var noAllergy: Criterion {
    let allergies = picture.evaluation.allergies
    return Criterion(
      "no-allergy", "No allergy to buprenorphine is recorded",
      !isAllergic(to: .buprenorphine),
      evidence: allergies.map { recorded in
        let names = recorded.value.map(\.substance)
        let text = names.isEmpty ? "none" : names.joined(separator: ", ")
        return [Evidence("Allergies", text, from: recorded)]
      } ?? [], missing: ["Allergies"], source: Citation("Film label", .label, verified: true))
  }

  /// Ages that need no smaller dose. Source: fact base section 7 (under 18 lower starts, from 65 steps of 2 mg).
  static let fullDoseAges = 18..<ClinicalPicture.oldFrom

  /// Nothing calls for the smaller first dose. What is not known counts as calling for it; no dose waits for it.
  var allowsFullDose: Criterion {
    let evaluation = picture.evaluation
    let age = Truth(picture.age.map(PathwayFacts.fullDoseAges.contains))
    let liver = !evaluation.has(.severeLiverDisease) && !evaluation.has(.moderateLiverDisease)
    let sedatives =
      !evaluation.uses(.benzodiazepines) && !evaluation.uses(.gabapentinoids)
      && !evaluation.uses(.alcohol)
    let parts: [(Truth, String)] = [
      (age, "Age"), (liver, "Liver disease"),
      (sedatives, "Alcohol, benzodiazepines, gabapentinoids"),
    ]
    let evidence = parts.filter { $0.0 == .no }.map { Evidence($0.1, "calls for 2 mg") }
    return Criterion(
      "full-dose", "Nothing calls for the smaller dose: 18 to 64 years, liver, sedatives",
      age && liver && sedatives, evidence: evidence,
      missing: parts.filter { $0.0 == .unknown }.map(\.1), source: Guardrails.firstDose.citation,
      isNeeded: false)
  }

  /// Pregnancy is known. Buprenorphine is treatment in pregnancy, so no dose waits for it.
  var pregnancyKnown: Criterion {
    let pregnancy = picture.evaluation.pregnancy
    let isKnown: Bool =
      pregnancy.map { $0.value.isPossible == .no || $0.value.test != .unknown } ?? false
    return Criterion(
      "pregnancy", "Pregnancy is excluded or tested", isKnown ? .yes : .unknown,
      evidence: pregnancy.map { recorded in
        [Evidence("Pregnant", recorded.value.test.rawValue, from: recorded)]
      } ?? [], missing: ["Pregnancy test"],
      source: Citation("ASAM 2020; ACOG 711", .guideline, verified: false), isNeeded: false)
  }
}
