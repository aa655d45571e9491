extension Evaluation.Allergy {
  /// Whether it binds a rule: moderate or worse; a severity nobody recorded counts as severe.
  var isSerious: Bool { severity != .mild }

  /// Whether its words name a medicine: one of the medicine's allergy names stands in them, word for word.
  func names(_ medicine: Medicine) -> Bool {
    let recorded = Self.words(substance)
    return medicine.allergyNames.contains { name in
      let wanted = name.split(separator: " ")
      return recorded.indices.contains { recorded[$0...].starts(with: wanted) }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}

extension Charted<[Evaluation.Allergy]> {
  func evidence(of allergy: Evaluation.Allergy) -> Evidence {
    let reaction = allergy.reaction ?? "reaction not recorded"
    let severity = allergy.severity == .unknown ? "severity not known" : allergy.severity.rawValue
    return Evidence("Allergy to \(allergy.substance)", "\(reaction), \(severity)", from: self)
  }
}
