import Care
import Chart
import Clinical

extension Hands {
  /// Talks, offers and the way out.
  func accompany(_ task: Act.Task) async throws(CareError) {
    switch task {
    case .offerMaintenance(let decision):
      try await record(OfferMaintenance(decision: decision), by: bedside.shift.prescriber)
    case .counsel:
      let note = Note(kind: .counselling, text: Words.talk(bedside))
      try await record(WriteNote(note: note), by: DemoStaff.counsellor)
    case .prepare(let preparation):
      try await record(PrepareDischarge(preparation: preparation), by: nurse)
    case .sayWhyLeaving:
      try await record(WriteNote(note: Note(kind: .nursing, text: Words.askedToLeave)), by: nurse)
    case .leave:
      try await discharge()
    default: return
    }
  }

  private func discharge() async throws(CareError) {
    let departure = bedside.persona.course.departure
    let isPlanned = departure == .planned
    try await record(by: nurse) { acknowledgement in
      DischargePerson(
        departure: departure, destination: isPlanned ? "Home, with family" : nil,
        summary: isPlanned
          ? "Leaves settled. Plan, appointment and medicines gone through; naloxone in hand." : nil,
        acknowledgement: acknowledgement)
    }
  }
}
