/// What raises the danger of overdose after leaving: a checklist of our own, not a score. Any one prints naloxone, a warning on lost
/// tolerance and same-week follow-up on the discharge sheet.
public enum OverdoseFlags {
  /// The definition.
  public static let instrument = Instrument(
    id: "overdose-flags", version: 1, title: "Overdose flags at discharge",
    shortTitle: "Overdose flags", rater: .clinician, recall: "at discharge", items: items,
    scoring: .domains(domains),
    triggers: [
      Instrument.Trigger(
        "any-flag", when: .count(1, of: flags.map { .yes($0.0) }), .plan,
        "Naloxone in hand, the warning on lost tolerance, and follow-up in the same week go on the "
          + "discharge sheet.",
        source: citation)
    ],
    timetable: .at((.firstDay, "or RIOSORD"), (.beforeDischarge, "")), citation: citation,
    licence: .verbatim("Evenkeel's own checklist."))

  private static let citation = Citation(
    "Evenkeel overdose checklist", .localDefault, verified: false)

  private static let flags: [(String, String)] = [
    ("lost-tolerance", "3 days or more without opioids"),
    ("against-advice", "Leaves against advice"),
    ("overdose-before", "Overdose before"), ("uses-alone", "Uses alone"), ("injects", "Injects"),
    ("fentanyl", "Fentanyl in the supply"),
    ("sedatives", "Benzodiazepine, gabapentinoid or alcohol use"),
    ("lung-or-liver", "Lung or liver disease"), ("no-agonist", "No agonist treatment arranged"),
    ("prison", "Released from prison recently"),
    ("suicidal", "History of suicidal thoughts or acts"),
    ("no-naloxone", "No naloxone in hand"),
  ]

  private static let items: [Instrument.Item] = flags.map { .yesOrNo($0.0, $0.1) }

  private static let domains: [Instrument.Domain] = flags.map {
    Instrument.Domain(id: $0.0, name: $0.1, positive: .yes($0.0))
  }
}
