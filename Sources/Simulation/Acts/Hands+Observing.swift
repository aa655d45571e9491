import Care
import Chart
import Clinical

extension Hands {
  /// Rounds, questions, notes and corrections.
  func observe(_ task: Act.Task) async throws(CareError) {
    switch task {
    case .ask:
      try await record(Evaluate(update: bedside.persona.answersToTheNurse), by: nurse)
    case .round(let kinds):
      try await openOnceAShift()
      try await record(Observe(observation: observation(kinds)), by: nurse)
    case .amendRound(let number):
      try await amend(number)
    case .writeInWrongChart:
      let note = Note(kind: .nursing, text: Words.noteForAnotherChart)
      try await record(WriteNote(note: note), by: nurse)
    case .strikeNote(let number):
      try await record(
        StrikeEntry(entry: number, reason: "Written in the wrong chart."), by: nurse)
    case .handOver:
      let note = Note(kind: .handover, text: Words.handOver(bedside))
      try await record(WriteNote(note: note), by: nurse)
    default: return
    }
  }

  /// What is found at the bed now.
  func observation(_ kinds: Set<DueCheck.Kind>) -> Observation {
    let persona = bedside.persona
    let traits = persona.traits(bedside.chart)
    let state = OpioidBody(traits: traits).state(
      at: bedside.now, doses: TakenDose.all(in: bedside.chart))
    var chance = persona.chance("found", bedside.now)
    let visit = BedsideRound(
      traits: traits, state: state, person: persona.seed, isNight: bedside.shift.isNight)
    return visit.observation(kinds, &chance)
  }

  /// A nurse reads the chart before the first round of the shift.
  private func openOnceAShift() async throws(CareError) {
    if let last = bedside.state.rounds.last, last.at >= bedside.shift.start { return }
    _ = try await care.open(
      bedside.chart.id, by: try envelope(nurse).actor, at: bedside.now)
  }

  /// The pulse was typed ten too high.
  private func amend(_ number: Int64) async throws(CareError) {
    guard let entry = bedside.chart.corrected.first(where: { $0.number == number }),
      case .observation(var observation) = entry.body,
      let pulse = observation.round.vitalSigns.pulse
    else { return }
    observation.round.vitalSigns.pulse = pulse - 10
    try await record(
      AmendEntry(
        entry: number, replacement: .observation(observation),
        reason: "Typing slip: the pulse was \(pulse - 10), not \(pulse)."), by: nurse)
  }
}
