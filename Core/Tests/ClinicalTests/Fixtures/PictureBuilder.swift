import Clinical

/// A person in a sentence: `PictureBuilder.ready.used(.fentanyl, .hours(20)).cows(14, signs: 3)`.
///
/// Times are given as "so long ago", measured from ``now``.
struct PictureBuilder: Sendable {
  /// 5 January 2026, 08:00 UTC: the instant every fixture is judged at.
  static let now = Instant(milliseconds: 1_767_600_000_000)

  var picture: ClinicalPicture
  /// The round that the setters change: the one begun last.
  var round = 0

  /// Somebody about whom nothing is known.
  static let unknown = PictureBuilder(picture: ClinicalPicture(facility: .withdrawalUnit))

  /// Somebody admitted a day ago, asked about everything, in clear withdrawal from heroin, observed 20 minutes ago and ready for a
  /// standard start. Nothing stops a first film of 4 mg.
  static let ready = unknown.with { picture in
    picture.age = 34
    picture.admittedAt = now - .hours(20)
    picture.evaluation.allergies = told([])
    picture.evaluation.pregnancy = told(.init(isPossible: .no, test: .unknown))
    picture.evaluation.weight = Weight(grams: 72_400).map(told)
    for substance in Evaluation.Substance.allCases {
      picture.evaluation.otherSubstances[substance] = told(.no)
    }
    for condition in Evaluation.Condition.allCases {
      picture.evaluation.conditions[condition] = told(.no)
    }
    picture.naltrexone = told(.none)
    picture.intoxication = told(.no)
    picture.preparations.mouthCareAdvice = told(true)
  }
  .used(.heroin, .hours(14))
  .seen(.minutes(20))
  .cows(13)

  static func told<Value>(_ value: Value) -> Charted<Value> {
    Charted(value, at: now - .hours(19), author: "Amal Idris RN")
  }

  static func charted<Value>(_ value: Value, _ ago: TimeSpan) -> Charted<Value> {
    Charted(value, at: now - ago, author: "Jo Park RN")
  }

  func with(_ change: (inout ClinicalPicture) -> Void) -> PictureBuilder {
    var copy = self
    change(&copy.picture)
    return copy
  }

  func situation(
    _ proposal: Proposal, settings: ClinicalSettings = .standard, at instant: Instant = now
  ) -> Situation {
    Situation(picture: picture, proposal: proposal, at: instant, settings: settings)
  }
}

// MARK: What was told

extension PictureBuilder {
  /// The only opioid used, and how long ago last; nil is not known.
  func used(_ kind: OpioidKind?, _ ago: TimeSpan?, dailyDose: Dose? = nil) -> PictureBuilder {
    with { $0.evaluation.opioids = PictureBuilder.told([]) }.alsoUsed(
      kind, ago, dailyDose: dailyDose)
  }

  /// One more opioid.
  func alsoUsed(_ kind: OpioidKind?, _ ago: TimeSpan?, dailyDose: Dose? = nil) -> PictureBuilder {
    let use = OpioidUse(
      kind: kind,
      lastUse: ago.map { OpioidUse.LastUse(at: PictureBuilder.now - $0, certainty: .exact) },
      dailyDose: dailyDose)
    return with { picture in
      let told = picture.evaluation.opioids ?? PictureBuilder.told([])
      picture.evaluation.opioids = told.map { $0 + [use] }
    }
  }

  func usedNoOpioids() -> PictureBuilder {
    with { $0.evaluation.opioids = PictureBuilder.told([]) }
  }

  func notAskedAboutOpioids() -> PictureBuilder { with { $0.evaluation.opioids = nil } }

  func allergic(
    to substance: String, _ severity: Evaluation.Allergy.Severity = .severe
  ) -> PictureBuilder {
    let allergy = Evaluation.Allergy(substance: substance, reaction: "hives", severity: severity)
    return with { $0.evaluation.allergies = PictureBuilder.told([allergy]) }
  }

  func notAskedAboutAllergies() -> PictureBuilder { with { $0.evaluation.allergies = nil } }

  func pregnancy(possible: Truth, test: Truth) -> PictureBuilder {
    with {
      $0.evaluation.pregnancy = PictureBuilder.told(.init(isPossible: possible, test: test))
    }
  }

  func has(_ condition: Evaluation.Condition, _ truth: Truth = .yes) -> PictureBuilder {
    with { $0.evaluation.conditions[condition] = PictureBuilder.told(truth) }
  }

  func uses(_ substance: Evaluation.Substance, _ truth: Truth?) -> PictureBuilder {
    with { $0.evaluation.otherSubstances[substance] = truth.map(PictureBuilder.told) }
  }

  func naltrexone(_ use: ClinicalPicture.NaltrexoneUse?) -> PictureBuilder {
    with { $0.naltrexone = use.map(PictureBuilder.told) }
  }

  func intoxicated(_ truth: Truth?, _ ago: TimeSpan = .minutes(15)) -> PictureBuilder {
    with { $0.intoxication = truth.map { PictureBuilder.charted($0, ago) } }
  }

  func weighed(_ ago: TimeSpan?) -> PictureBuilder {
    with { picture in
      picture.evaluation.weight = ago.flatMap { ago in
        Weight(grams: 72_400).map { PictureBuilder.charted($0, ago) }
      }
    }
  }
}

// MARK: What was decided and prepared

extension PictureBuilder {
  func on(_ pathway: Pathway?) -> PictureBuilder {
    with { $0.pathway = pathway.map { PictureBuilder.charted($0, .hours(18)) } }
  }

  func at(_ facility: ClinicalPicture.FacilityKind) -> PictureBuilder {
    with { $0.facility = facility }
  }

  func ordered(_ order: MedicineOrder) -> PictureBuilder {
    with { $0.orders.append(PictureBuilder.charted(order, .hours(12))) }
  }

  func dosingDayBegan(_ ago: TimeSpan) -> PictureBuilder {
    with { $0.dosingDayStart = PictureBuilder.now - ago }
  }

  func offeredMaintenance(
    _ decision: ClinicalPicture.MaintenanceOffer.Decision, _ ago: TimeSpan
  ) -> PictureBuilder {
    with { $0.maintenanceOffers.append(PictureBuilder.charted(.init(decision: decision), ago)) }
  }

  func reviewed(_ ago: TimeSpan) -> PictureBuilder {
    with { $0.clinicianReviews.append(PictureBuilder.charted("seen", ago)) }
  }

  func due(_ kind: DueCheck.Kind, _ ago: TimeSpan, every interval: TimeSpan) -> PictureBuilder {
    with {
      $0.dueChecks.append(
        DueCheck(kind: kind, due: PictureBuilder.now - ago, interval: interval, reason: "routine"))
    }
  }

  func prepared(_ change: (inout DischargePreparations) -> Void) -> PictureBuilder {
    with { change(&$0.preparations) }
  }

  /// Everything a planned discharge asks for.
  func preparedToLeave() -> PictureBuilder {
    prepared { preparations in
      preparations.naloxoneInHand = PictureBuilder.charted(true, .hours(1))
      preparations.medicationPlan = PictureBuilder.charted(.continued, .hours(1))
      preparations.followUp = PictureBuilder.charted(PictureBuilder.now + .days(2), .hours(1))
      preparations.supplyLastsUntil = PictureBuilder.charted(
        PictureBuilder.now + .days(3), .hours(1))
      preparations.overdoseCounselling = PictureBuilder.charted(true, .hours(1))
      preparations.methadoneIntakeConfirmed = PictureBuilder.charted(true, .hours(1))
      preparations.suicideScreen = PictureBuilder.charted(0, .hours(1))
    }
  }
}
