/// The clinical numbers a site may choose, each inside its guardrail.
public struct ClinicalSettings: Sendable, Hashable {
  /// What the site chose otherwise than the standard, by parameter identifier, in the parameter's unit.
  public let overrides: [String: Int]

  /// P01: COWS total for a start after short-acting opioids other than fentanyl.
  public let gateAfterShortActing: Int
  /// P02: COWS total for a start after illicit fentanyl.
  public let gateAfterFentanyl: Int
  /// P03: COWS total for a start after methadone or extended-release opioids.
  public let gateAfterLongActing: Int
  /// P04: time to wait after a short-acting opioid.
  public let waitAfterShortActing: TimeSpan
  /// P05: time to wait after an extended-release opioid by mouth.
  public let waitAfterExtendedRelease: TimeSpan
  /// P06: time to wait after illicit fentanyl.
  public let waitAfterFentanyl: TimeSpan
  /// P07: time to wait after methadone.
  public let waitAfterMethadone: TimeSpan
  /// P07: largest daily methadone dose from which to change over.
  public let methadoneDoseAtStop: Dose

  /// P08: first buprenorphine dose of a standard start.
  public let firstDose: Dose
  /// P09: when to reassess after each buprenorphine dose.
  public let reassessment: TimeSpan
  /// P10: day-1 buprenorphine above which it is mentioned.
  public let firstDayAdvisory: Dose
  /// P10: day-1 buprenorphine above which a standard start needs a reason.
  public let firstDaySoft: Dose
  /// P10: largest day-1 buprenorphine.
  public let firstDayHard: Dose
  /// P11: buprenorphine in 24 hours above which it is mentioned.
  public let anyDayAdvisory: Dose
  /// P11: largest buprenorphine in 24 hours without a specialist.
  public let anyDayHard: Dose

  /// P12: COWS rise within four hours of buprenorphine that flags precipitated withdrawal.
  public let precipitatedRise: Int
  /// P13: COWS rise within an hour that meets the strict flag.
  public let precipitatedStrictRise: Int

  /// P14: largest first methadone dose.
  public let methadoneFirstDose: Dose
  /// P14: the same with low or unknown tolerance or another risk, above which a reason is needed.
  public let methadoneFirstDoseLow: Dose
  /// P14: the same above which a second clinician is needed.
  public let methadoneFirstDoseLowHard: Dose
  /// P15: day-1 methadone above which a reason is needed.
  public let methadoneFirstDaySoft: Dose
  /// P15: day-1 methadone above which a documented rationale is needed.
  public let methadoneFirstDayHard: Dose

  /// P16: when the check after a methadone dose is due, earliest and latest.
  public let methadoneCheck: ClosedRange<TimeSpan>
  /// P17: systolic pressure in mmHg below which an alpha-2 agonist is held.
  public let alpha2Systolic: Int
  /// P17: diastolic pressure in mmHg below which an alpha-2 agonist is held.
  public let alpha2Diastolic: Int
  /// P17: pulse a minute below which an alpha-2 agonist is held.
  public let alpha2Pulse: Int
  /// P18: respiratory rate below which opioids and sedatives are held.
  public let holdRespiratoryRate: Int
  /// P18: oxygen saturation in percent below which opioids and sedatives are held.
  public let holdSaturation: Int
  /// P18: the same for a prescribed target of 88 to 92 %.
  public let holdSaturationHypercapnic: Int
  /// P19: respiratory rate at or below which breathing is an emergency.
  public let emergencyRespiratoryRate: Int
  /// P19: oxygen saturation in percent below which breathing is an emergency.
  public let emergencySaturation: Int
  /// P19: the same for a prescribed target of 88 to 92 %.
  public let emergencySaturationHypercapnic: Int

  /// P20: QTc in milliseconds from which to correct causes.
  public let qtcCaution: Int
  /// P20: the same in women.
  public let qtcCautionFemale: Int
  /// P20: QTc in milliseconds from which QT-prolonging medicines are stopped.
  public let qtcStop: Int
  /// P20: rise of QTc in milliseconds from which the causing medicine is stopped or changed.
  public let qtcRise: Int

  /// The standard values.
  public static let standard = ClinicalSettings(overrides: [:]) { $0.standard }

  /// Why a choice was not accepted.
  public enum Refusal: Error, Hashable, Sendable {
    /// No parameter has this identifier.
    case unknownParameter(String)
    /// The value lies outside the guardrail.
    case outsideGuardrail(parameter: String, meaning: String, value: Int, allowed: ClosedRange<Int>)

    /// What is wrong and what is permitted.
    public var message: String {
      switch self {
      case .unknownParameter(let id):
        "There is no clinical parameter \(id)."
      case .outsideGuardrail(let id, let meaning, let value, let allowed)
      where allowed.lowerBound == allowed.upperBound:
        "\(id) (\(meaning)) is fixed at \(allowed.lowerBound); it cannot be \(value)."
      case .outsideGuardrail(let id, let meaning, let value, let allowed):
        "\(id) (\(meaning)) can be \(allowed.lowerBound) to \(allowed.upperBound), not \(value)."
      }
    }
  }

  /// The standard values with a site's choices, given by parameter identifier in the parameter's unit.
  /// - Throws: ``Refusal`` for an unknown parameter or a value outside its guardrail; the first by identifier.
  public init(overrides: [String: Int]) throws(Refusal) {
    for (id, value) in overrides.sorted(by: { $0.key < $1.key }) {
      guard let guardrail = Guardrails.all.first(where: { $0.id == id }) else {
        throw .unknownParameter(id)
      }
      guard guardrail.allowed.contains(value) else {
        throw .outsideGuardrail(
          parameter: id, meaning: guardrail.meaning, value: value, allowed: guardrail.allowed)
      }
    }
    self.init(overrides: overrides) { overrides[$0.id] ?? $0.standard }
  }

  private init(overrides: [String: Int], value: (Guardrail<Int>) -> Int) {
    // A choice equal to the standard is no choice, so that equal settings compare equal.
    self.overrides = overrides.filter { id, value in
      Guardrails.all.contains { $0.id == id && $0.standard != value }
    }
    gateAfterShortActing = value(Guardrails.gateAfterShortActing)
    gateAfterFentanyl = value(Guardrails.gateAfterFentanyl)
    gateAfterLongActing = value(Guardrails.gateAfterLongActing)
    waitAfterShortActing = .hours(value(Guardrails.waitAfterShortActing))
    waitAfterExtendedRelease = .hours(value(Guardrails.waitAfterExtendedRelease))
    waitAfterFentanyl = .hours(value(Guardrails.waitAfterFentanyl))
    waitAfterMethadone = .hours(value(Guardrails.waitAfterMethadone))
    methadoneDoseAtStop = .milligrams(value(Guardrails.methadoneDoseAtStop))
    firstDose = .milligrams(value(Guardrails.firstDose))
    reassessment = .minutes(value(Guardrails.reassessment))
    firstDayAdvisory = .milligrams(value(Guardrails.firstDayAdvisory))
    firstDaySoft = .milligrams(value(Guardrails.firstDaySoft))
    firstDayHard = .milligrams(value(Guardrails.firstDayHard))
    anyDayAdvisory = .milligrams(value(Guardrails.anyDayAdvisory))
    anyDayHard = .milligrams(value(Guardrails.anyDayHard))
    precipitatedRise = value(Guardrails.precipitatedRise)
    precipitatedStrictRise = value(Guardrails.precipitatedStrictRise)
    methadoneFirstDose = .milligrams(value(Guardrails.methadoneFirstDose))
    methadoneFirstDoseLow = .milligrams(value(Guardrails.methadoneFirstDoseLow))
    methadoneFirstDoseLowHard = .milligrams(value(Guardrails.methadoneFirstDoseLowHard))
    methadoneFirstDaySoft = .milligrams(value(Guardrails.methadoneFirstDaySoft))
    methadoneFirstDayHard = .milligrams(value(Guardrails.methadoneFirstDayHard))
    let checkFrom: TimeSpan = .hours(value(Guardrails.methadoneCheckFrom))
    methadoneCheck = checkFrom ... .hours(value(Guardrails.methadoneCheckUntil))
    alpha2Systolic = value(Guardrails.alpha2Systolic)
    alpha2Diastolic = value(Guardrails.alpha2Diastolic)
    alpha2Pulse = value(Guardrails.alpha2Pulse)
    holdRespiratoryRate = value(Guardrails.holdRespiratoryRate)
    holdSaturation = value(Guardrails.holdSaturation)
    holdSaturationHypercapnic = value(Guardrails.holdSaturationHypercapnic)
    emergencyRespiratoryRate = value(Guardrails.emergencyRespiratoryRate)
    emergencySaturation = value(Guardrails.emergencySaturation)
    emergencySaturationHypercapnic = value(Guardrails.emergencySaturationHypercapnic)
    qtcCaution = value(Guardrails.qtcCaution)
    qtcCautionFemale = value(Guardrails.qtcCautionFemale)
    qtcStop = value(Guardrails.qtcStop)
    qtcRise = value(Guardrails.qtcRise)
  }
}

extension ClinicalSettings {
  /// One parameter as shown to a person.
  public struct Parameter: Sendable, Hashable {
    /// Meaning, unit, standard, allowed range and source.
    public let guardrail: Guardrail<Int>
    /// The value in force, in the guardrail's unit.
    public let current: Int
  }

  /// Every parameter with its value in force, in the order of the knowledge base.
  public var all: [Parameter] {
    Guardrails.all.map { Parameter(guardrail: $0, current: overrides[$0.id] ?? $0.standard) }
  }
}
