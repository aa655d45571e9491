import Clinical

/// Turns what is known about a person into the few words the board has room for.
enum BoardFlags {
  static func flags(
    findings: [Finding], earlyWarning: Charted<NEWS2Score>?, record: MedicationRecord,
    at now: Instant
  ) -> [BoardBed.Flag] {
    var flags = findings.map { finding in
      BoardBed.Flag(text: words(of: finding), urgency: urgency(of: finding), rule: finding.rule)
    }
    if let response = earlyWarning?.value.response, response.callsForReview {
      flags.append(
        BoardBed.Flag(
          text: "NEWS2 \(earlyWarning?.value.text ?? "")",
          urgency: response == .emergency ? .emergency : .urgent, rule: ""))
    }
    if !record.unknown.isEmpty {
      flags.append(BoardBed.Flag(text: "Dose unknown", urgency: .urgent, rule: ""))
    }
    if record.dueNow.contains(where: { $0.cell.state == .late }) {
      flags.append(BoardBed.Flag(text: "Dose late", urgency: .watch, rule: ""))
    }
    return flags.enumerated().sorted {
      ($1.element.urgency, $0.offset) < ($0.element.urgency, $1.offset)
    }.map(\.element)
  }

  /// What is wrong, or what is not known; what to do about it stands on the chart.
  private static func words(of finding: Finding) -> String {
    guard finding.missing.isEmpty else {
      return "Not known: \(finding.missing.joined(separator: ", "))"
    }
    return String(finding.message.prefix { $0 != ":" })
  }

  /// A breathing emergency is the only rule that calls for everybody at once; other hard alerts call for someone now.
  private static func urgency(of finding: Finding) -> BoardBed.Urgency {
    switch finding.severity {
    case .hardStop: finding.rule == "SED-02" ? .emergency : .urgent
    case .softStop, .advisory: .watch
    }
  }
}
