import Clinical
import Testing

@testable import Chart

/// The parts of everything that is stored, as the model has them. A part that is added to the model and not to the stored form
/// would be lost in silence; this test asks for it. A medicine's traits are worked out of its classes and not stored.
struct StoredMembersTests {
  static let members = """
    AcknowledgedFinding: finding reason
    Administration: dissolved order ordered outcome product slot source
    Admission: bed identity
    Allergy: reaction severity substance
    Amendment: entry happenedAt reason replacement
    Assessment: answers instrument instrumentVersion
    Author: account name role
    BedMove: bed
    CalendarDay: day month year
    ChartEntry: at author body number recordedAt
    Discharge: departure destination findings summary
    Dose: micrograms
    DoseRecorded: administration findings reason secondClinician
    DoseResolved: dose outcome reason
    EvaluationUpdate: allergies conditions homeMedicines intoxicated naltrexone opioids \
    otherSubstances pregnancy weight
    Evidence: at author label value
    Finding: evidence isAlert message missing override rule severity version
    Identity: born contact familyName givenName language
    Instant: milliseconds
    LastUse: at certainty
    MaintenanceOffer: decision
    Medicine: allergyNames classes id name traits usualLargestDose usualStartingDose
    MedicineOrder: dose id indication isWeightBased pathway product schedule
    MedicineTraits: rawValue
    Note: kind text
    Observation: confirmed remark round
    ObservationRound: pain sedation vitalSigns withdrawal
    OpioidUse: amount dailyDose daysUsed kind lastUse route
    OrderSigned: findings instructions order secondClinician
    OrderStopped: order reason
    PathwayDecided: answer criteria option pathway reason step
    Pregnancy: isPossible test weeks
    Preparation: benzodiazepinePrescriber followUp followUpWith medicationPlan \
    methadoneIntakeConfirmed mouthCareAdvice naloxoneInHand overdoseCounselling suicidePlan \
    suicideScreen supplyLastsUntil
    Product: equivalence id isControlled medicines name route strength unit
    Review: text
    Shown: evidence statement truth
    Slot: at dose
    Strike: entry reason
    Temperature: tenths
    TimeSpan: milliseconds
    VitalSigns: consciousness diastolic onOxygen oxygenSaturation pulse respiratoryRate systolic \
    temperature
    Weight: grams
    """

  @Test func everyPartOfTheModelIsStored() {
    var found: [String: Set<String>] = [:]
    for body in GoldenEntries.all.values { collect(GoldenEntries.entry(body), into: &found) }
    let lines = found.map { "\($0.key): \($0.value.sorted().joined(separator: " "))" }
    #expect(lines.sorted().joined(separator: "\n") == Self.members)
  }

  private func collect(_ value: Any, into found: inout [String: Set<String>]) {
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      if mirror.displayStyle == .struct {
        found["\(mirror.subjectType)", default: []].insert(child.label ?? "")
      }
      collect(child.value, into: &found)
    }
  }
}
