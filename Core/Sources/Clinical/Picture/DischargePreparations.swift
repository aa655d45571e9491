/// What has been done towards a safe discharge; nil is "not recorded".
public struct DischargePreparations: Sendable, Hashable {
  /// Naloxone put into the person's hands, with training.
  public var naloxoneInHand: Charted<Bool>?
  /// What happens with medication for opioid use disorder.
  public var medicationPlan: Charted<MedicationPlan>?
  /// The first follow-up appointment's time.
  public var followUp: Charted<Instant>?
  /// Until when the supply handed over lasts.
  public var supplyLastsUntil: Charted<Instant>?
  /// Loss of tolerance and overdose were talked through.
  public var overdoseCounselling: Charted<Bool>?
  /// Mouth care with sublingual buprenorphine was talked through.
  public var mouthCareAdvice: Charted<Bool>?
  /// The opioid treatment program confirmed the next day's methadone dose.
  public var methadoneIntakeConfirmed: Charted<Bool>?
  /// The last suicide-risk screen: highest positive item of the C-SSRS screener, 0 for none.
  public var suicideScreen: Charted<Int>?
  /// A plan for the suicide risk found.
  public var suicidePlan: Charted<Bool>?
  /// The named prescriber of a benzodiazepine taper.
  public var benzodiazepinePrescriber: Charted<String>?

  /// What happens with medication for opioid use disorder.
  public enum MedicationPlan: String, Sendable, Hashable, CaseIterable {
    case continued, referred, declinedToday = "declined-today"

    /// The plan as people read it.
    public var text: String {
      switch self {
      case .continued: "Continued by a named prescriber"
      case .referred: "Referred to a programme"
      case .declinedToday: "Offered and declined today"
      }
    }
  }

  /// Nothing prepared.
  public init() {}
}
