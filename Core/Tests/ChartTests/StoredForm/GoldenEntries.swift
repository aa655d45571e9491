import Chart
import Clinical

/// What each golden file has to say, by the file's name. A case is added for a new kind or member; none is ever changed.
enum GoldenEntries {
  static let all: [String: EntryBody] = personal.merging(medicines) { first, _ in first }
    .merging(course) { first, _ in first }

  static let at = Instant(milliseconds: 1_763_800_200_123)
  static let nurse = Author(account: "staff-12", name: "R. Okafor", role: "nurse")
  static let prescriber = Author(account: "staff-3", name: "Dr M. Lindqvist", role: "prescriber")

  static func entry(_ body: EntryBody) -> ChartEntry {
    ChartEntry(
      number: 7, at: at, recordedAt: at + .minutes(4), author: nurse, body: body)
  }

  private static let personal: [String: EntryBody] = [
    "admission-full": .admission(
      Admission(
        identity: Admission.Identity(
          givenName: "Noor", familyName: "Éstevez \"Nono\"",
          born: CalendarDay(year: 1990, month: 2, day: 28), language: .spanish,
          contact: "Sister, 555 0100"),
        bed: "4")),
    "admission-unknown": .admission(
      Admission(
        identity: Admission.Identity(
          givenName: "Unknown", familyName: "Person", born: nil, language: .english, contact: nil),
        bed: "12")),
    "note-text": .note(
      Note(kind: .nursing, text: "Line one\nline two\t\"quoted\" \\ é e\u{301} 🌿")),
    "review-text": .review(Review(text: "Seen at bedside; oxygen, naloxone ready.")),
    "bed-move": .bedMove(BedMove(bed: "7")),
    "strike": .strike(Strike(entry: 3, reason: "Another person's chart")),
    "maintenance-offer-declined": .maintenanceOffer(
      ClinicalPicture.MaintenanceOffer(decision: .declined)),
    "evaluation-full": .evaluation(GoldenEvaluations.full),
    "evaluation-none-used": .evaluation(GoldenEvaluations.noneUsed),
    "evaluation-one-answer": .evaluation(GoldenEvaluations.oneAnswer),
    "evaluation-naltrexone-injected": .evaluation(GoldenEvaluations.naltrexoneInjected),
    "evaluation-naltrexone-implanted": .evaluation(GoldenEvaluations.naltrexoneImplanted),
  ]

  private static let medicines: [String: EntryBody] = [
    "order-signed-slots": .orderSigned(GoldenOrders.slots),
    "order-signed-as-needed": .orderSigned(GoldenOrders.asNeeded),
    "order-signed-starting-dose": .orderSigned(GoldenOrders.startingDose),
    "order-stopped": .orderStopped(OrderStopped(order: "order-1", reason: "Sedation")),
    "dose-given": .dose(GoldenDoses.given),
    "dose-held": .dose(GoldenDoses.held),
    "dose-refused": .dose(GoldenDoses.outcome(.refused, reason: "Did not want it")),
    "dose-partly-taken": .dose(
      GoldenDoses.outcome(.partlyTaken(.milligrams(4)), reason: "Spat out half")),
    "dose-vomited": .dose(GoldenDoses.outcome(.vomited(afterMinutes: 12), reason: nil)),
    "dose-vomited-time-unknown": .dose(
      GoldenDoses.outcome(.vomited(afterMinutes: nil), reason: nil)),
    "dose-unknown": .dose(
      GoldenDoses.outcome(.unknownWhetherGiven, reason: "Fire alarm during the round")),
    "dose-elsewhere": .dose(GoldenDoses.elsewhere),
    "dose-resolved": .doseResolved(
      DoseResolved(dose: 21, outcome: .partlyTaken(.micrograms(500)), reason: "Count of films")),
  ]

  private static let course: [String: EntryBody] = [
    "observation-complete": .observation(GoldenRounds.complete),
    "observation-partial": .observation(GoldenRounds.partial),
    "pathway-accepted": .pathway(GoldenCourse.accepted),
    "pathway-left": .pathway(GoldenCourse.left),
    "preparation-full": .preparation(GoldenCourse.prepared),
    "preparation-one": .preparation(GoldenCourse.onePrepared),
    "discharge-planned": .discharge(GoldenCourse.planned),
    "discharge-against-advice": .discharge(GoldenCourse.againstAdvice),
    "amendment-observation": .amendment(
      Amendment(
        entry: 4, replacement: .observation(GoldenRounds.complete), happenedAt: 1_763_800_000_000,
        reason: "Pulse of another person")),
    "amendment-note": .amendment(
      Amendment(
        entry: 5, replacement: .note(Note(kind: .medical, text: "Corrected.")), happenedAt: nil,
        reason: "Spelling")),
  ]
}
