extension MethadoneRules {
  static let checks = [hold, unmeasured, peakCheck]

  private static let hold = Rule(
    "MTD-07", .hardStop, override: .none,
    trigger: "Methadone is due and breathing or sedation is outside P18. Seen at signing, it "
      + "informs.",
    message: "Hold methadone: sedation or respiratory depression is present.",
    rationale: "Accumulation.", citation: Guardrails.holdRespiratoryRate.citation
  ) { situation in
    situation.aboutTheDose { product in
      guard product.medicine.isMethadone else { return .clear }
      let breathing = situation.breathing
      switch breathing.isHeld {
      case .yes: return .fires(breathing.evidence)
      case .no: return .clear
      case .unknown: return .cannotEvaluate(missing: breathing.notRecent, breathing.evidence)
      }
    }
  }

  private static let unmeasured = Rule(
    "MTD-08", .hardStop, override: .none,
    trigger:
      "Methadone is due and respiratory rate, oxygen saturation or sedation was not recorded "
      + "in the last 60 minutes. Seen at signing, it informs.",
    message: "Record respiratory rate, SpO2 and sedation before methadone.", isInstruction: true,
    rationale: "A dose on top of depression nobody looked for.",
    citation: MonitoringSchedule.citation
  ) { situation in
    situation.aboutTheDose { product in
      let breathing = situation.breathing
      guard product.medicine.isMethadone, !breathing.notRecent.isEmpty else { return .clear }
      guard !breathing.neverRecorded.isEmpty else { return .fires(breathing.evidence) }
      return .cannotEvaluate(
        missing: breathing.notRecent, breathing.evidence, severity: .hardStop,
        override: Override.none)
    }
  }

  private static let peakCheck = Rule(
    "MTD-09", .advisory, override: .notNeeded,
    trigger:
      "More than 4 hours (P16) after methadone given here nobody has looked at breathing and "
      + "sedation since its peak began; at the next dose a soft stop when nobody looked within the "
      + "2 to 4 hours.",
    message: "Peak-effect check is overdue.", rationale: "The risk is greatest at the peak.",
    citation: Guardrails.methadoneCheckFrom.citation
  ) { situation in
    situation.methadonePeakCheck
  }
}

extension Situation {
  /// A dose longer ago than this is no matter of its check any more. Status: local default.
  private static let checkMatters: TimeSpan = .hours(72)

  fileprivate var methadonePeakCheck: Rule.Judgement {
    guard let last = methadone.doses.last(where: \.value.isFromHere),
      at - last.at <= Self.checkMatters, at - last.at > settings.methadoneCheck.upperBound
    else { return .clear }
    let from = last.at + settings.methadoneCheck.lowerBound - DueCheck.mayBeEarly
    let until = last.at + settings.methadoneCheck.upperBound
    if proposal == .watch, !isChecked(from: from, to: at) { return .fires([last.evidence]) }
    if dosing != nil, bringsMethadone, !isChecked(from: from, to: until) {
      return .fires([last.evidence], severity: .softStop, override: .reason)
    }
    return .clear
  }

  /// Whether breathing and sedation were looked at within two instants, both included.
  private func isChecked(from start: Instant, to end: Instant) -> Bool {
    let rounds = rounds(after: start - TimeSpan(milliseconds: 1), upTo: end)
    return rounds.contains { $0.value.vitalSigns.respiratoryRate != nil }
      && rounds.contains { $0.value.sedation != nil }
  }
}
