import Care
import Chart
import Clinical

extension Bedside {
  /// What belongs to every day: hand-over, talks, the daily offer to a person on a taper.
  var daily: [Act] {
    var acts: [Act] = []
    if state.intoxication == nil {
      acts.append(Act(.ask, at: persona.arrival + delay("ask", persona.arrival, 14...38)))
    }
    if let handOver { acts.append(handOver) }
    if let talk { acts.append(talk) }
    if state.pathway?.value == .taper, !isOfferedToday {
      let morning = today + .hours(4) + delay("offer", today, 10...50)
      acts.append(Act(.offerMaintenance(.declined), at: morning))
    }
    return acts
  }

  private var handOver: Act? {
    let time = shift.end - delay("hand-over", shift.end, 6...28)
    guard persona.arrival < shift.end - .hours(2) else { return nil }
    let isDone = state.notes.contains {
      $0.value.kind == .handover && $0.at > shift.end - .hours(2)
    }
    return isDone ? nil : Act(.handOver, at: time)
  }

  private var talk: Act? {
    guard persona.arrival < today else { return nil }
    let isDone = state.notes.contains { $0.value.kind == .counselling && $0.at >= today }
    return isDone ? nil : Act(.counsel, at: today + .hours(6) + delay("talk", today, 0...330))
  }

  /// The slips of a stay, and how they are put right.
  var slips: [Act] {
    var acts: [Act] = []
    if let incident = incident(where: { $0 == .mistypes }), !hasAmendment,
      let round = state.rounds.last(where: {
        $0.at >= persona.arrival + incident.after && $0.value.withdrawal != nil
      }), let number = Int64(round.entry)
    {
      acts.append(Act(.amendRound(number), at: round.at + .minutes(17)))
    }
    if let incident = incident(where: { $0 == .wrongChart }), !hasStrike {
      if let note = wrongNote {
        acts.append(Act(.strikeNote(note.number), at: note.at + .minutes(21)))
      } else {
        acts.append(Act(.writeInWrongChart, at: persona.arrival + incident.after))
      }
    }
    return acts
  }

  private var hasAmendment: Bool { chart.corrected.contains { !$0.amendments.isEmpty } }

  private var hasStrike: Bool { chart.corrected.contains { $0.strike != nil } }

  private var wrongNote: CorrectedEntry? {
    chart.corrected.first { entry in
      guard case .note(let note) = entry.body, entry.counts else { return false }
      return note.text == Words.noteForAnotherChart
    }
  }
}
