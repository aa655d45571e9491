/// The structure of PRAPARE: social risks by domain, no number. "I choose not to answer" is refused, which is unknown and never
/// negative.
public enum PRAPARE {
  /// The definition.
  public static let instrument = Instrument(
    id: "prapare", version: 1,
    title: "Protocol for Responding to and Assessing Patients' Assets, Risks, and Experiences",
    shortTitle: "PRAPARE", rater: .either, recall: "past year for most items",
    items: home + needs + around + recorded, scoring: .domains(domains),
    triggers: [
      Instrument.Trigger(
        "partner", when: .yes("afraid-of-partner"), .sameShift,
        "Safety interview in private; print nothing of it.")
    ],
    timetable: .at((.firstDay, "or AHC HRSN"), (.beforeDischarge, "or AHC HRSN")),
    citation: Citation(
      "National Association of Community Health Centers et al., PRAPARE, 2016", .guideline,
      verified: false),
    licence: .structureOnly(
      "NACHC and partners: record systems need a licence agreement and attribution."),
    codes: Instrument.Codes(panel: "93025-5"))

  private static let needNames: [(String, String, String)] = [
    ("food", "Food", "LA30125-1"), ("clothing", "Clothing", "LA30126-9"),
    ("utilities", "Utilities", "LA30124-4"), ("child-care", "Child care", "LA30127-7"),
    ("health-care", "Medicine or health care", "LA30128-5"), ("phone", "Phone", "LA30129-3"),
  ]

  /// Question 93031-3 takes several answers: here each is an item of its own.
  private static let needs: [Instrument.Item] = needNames.map { id, label, code in
    .choice(
      "need-\(id)", "Unable to get: \(label.lowercased())",
      [
        Instrument.Option(points: 0, label: "No"),
        Instrument.Option(points: 1, label: "Yes", code: code),
      ], code: "93031-3")
  }

  private static let domains: [Instrument.Domain] =
    [
      Instrument.Domain(
        id: "housing", name: "Housing", positive: .anyYes("housing", "losing-housing"))
    ]
    + needNames.map {
      Instrument.Domain(id: "need-\($0.0)", name: $0.1, positive: .yes("need-\($0.0)"))
    } + [
      Instrument.Domain(id: "transport", name: "Transport", positive: .item("transport", 1...2)),
      Instrument.Domain(id: "prison", name: "Prison or jail", positive: .yes("prison")),
      Instrument.Domain(
        id: "safety", name: "Safety",
        positive: .any(.item("feels-safe", 0...0), .yes("afraid-of-partner")), isPrivate: true),
    ]
}
