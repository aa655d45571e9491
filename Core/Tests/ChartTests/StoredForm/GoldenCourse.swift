import Chart
import Clinical

/// Pathway answers, preparations and departures as the golden files hold them.
enum GoldenCourse {
  static let accepted = PathwayDecided(
    pathway: .standardStart, answer: .accepted, step: "first dose, version 1", option: "4 mg now",
    criteria: [
      PathwayDecided.Shown(
        statement: "COWS 8 or more", truth: .yes,
        evidence: [Evidence("COWS", "11", at: GoldenEntries.at, author: "R. Okafor, nurse")]),
      PathwayDecided.Shown(statement: "12 h since last use", truth: .unknown, evidence: []),
    ],
    reason: nil)

  static let left = PathwayDecided(
    pathway: nil, answer: .rejected, step: "second dose, version 1", option: nil, criteria: [],
    reason: "Wants methadone")

  static let prepared: Preparation = {
    var preparation = Preparation()
    preparation.naloxoneInHand = true
    preparation.medicationPlan = .declinedToday
    preparation.followUp = GoldenEntries.at + .days(2)
    preparation.followUpWith = "Bridge clinic"
    preparation.supplyLastsUntil = GoldenEntries.at + .days(3)
    preparation.overdoseCounselling = true
    preparation.mouthCareAdvice = false
    preparation.methadoneIntakeConfirmed = false
    preparation.suicideScreen = 0
    preparation.suicidePlan = false
    preparation.benzodiazepinePrescriber = "Dr A. Haddad"
    return preparation
  }()

  static let onePrepared: Preparation = {
    var preparation = Preparation()
    preparation.overdoseCounselling = false
    return preparation
  }()

  static let planned = Discharge(
    departure: .planned, destination: "Home",
    findings: [AcknowledgedFinding(finding: GoldenOrders.softStop, reason: "Supply at pharmacy")],
    summary: "Went well.")

  static let againstAdvice = Discharge(
    departure: .againstAdvice, destination: nil, findings: [], summary: nil)
}
