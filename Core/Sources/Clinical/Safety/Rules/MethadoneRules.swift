/// Methadone: how much to begin with, when it may be repeated and raised, and what has to be seen before a dose. It builds up over days:
/// the same dose is two to four times as strong by the end of the first week.
enum MethadoneRules {
  static let all = start + course + checks
}

extension Situation {
  /// The medicine of the proposal is methadone.
  var bringsMethadone: Bool { proposal.product?.medicine.isMethadone ?? false }

  /// A rule about the first methadone dose: the amount about to be given, or the first of an order.
  func atMethadoneStart(_ judge: (Dose) -> Rule.Judgement) -> Rule.Judgement {
    guard bringsMethadone, let dose = dosing?.dose ?? signing?.firstDose,
      methadone.isFirst(at: proposedDoses.first?.at ?? at)
    else { return .clear }
    return judge(dose)
  }
}
