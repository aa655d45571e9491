public import Clinical

/// The stay ends.
public struct Discharge: Sendable, Hashable {
  /// How the person leaves.
  public var departure: Proposal.Departure
  /// Where to; nil when not told.
  public var destination: String?
  /// The gates that were open, with the reasons for going on.
  public var findings: [AcknowledgedFinding]
  /// The summary's closing words; nil when there are none.
  public var summary: String?

  /// Makes a discharge.
  public init(
    departure: Proposal.Departure, destination: String?, findings: [AcknowledgedFinding],
    summary: String?
  ) {
    self.departure = departure
    self.destination = destination
    self.findings = findings
    self.summary = summary
  }
}

/// Something was prepared for leaving: what is nil was not touched.
public struct Preparation: Sendable, Hashable {
  /// Naloxone put into the person's hands, with training.
  public var naloxoneInHand: Bool?
  /// What happens with medication for opioid use disorder.
  public var medicationPlan: DischargePreparations.MedicationPlan?
  /// The first follow-up appointment.
  public var followUp: Instant?
  /// With whom the appointment is.
  public var followUpWith: String?
  /// Until when the supply handed over lasts.
  public var supplyLastsUntil: Instant?
  /// Loss of tolerance and overdose were talked through.
  public var overdoseCounselling: Bool?
  /// Mouth care was talked through.
  public var mouthCareAdvice: Bool?
  /// The opioid treatment program confirmed the next day's methadone dose.
  public var methadoneIntakeConfirmed: Bool?
  /// Highest positive item of the C-SSRS screener, 0 to 6.
  public var suicideScreen: Int?
  /// A plan for the suicide risk found.
  public var suicidePlan: Bool?
  /// The named prescriber of a benzodiazepine taper.
  public var benzodiazepinePrescriber: String?

  /// Nothing prepared.
  public init() {}

  /// Whether nothing was touched.
  public var isEmpty: Bool { self == Preparation() }
}
