extension PHQ9 {
  /// Items 1 to 8 on more than half the days, and item 9 at all. Source: Kroenke et al. 2001, diagnostic algorithm.
  private static let symptoms: [Statement] = items.map {
    .item($0.id, $0.id == "better-off-dead" ? 1...3 : 2...3)
  }

  /// Item 1 or 2 on more than half the days.
  private static let core = Statement.any(.item("interest", 2...3), .item("down", 2...3))

  /// Five symptoms or more, one of them a core symptom.
  static let major = Statement.all(core, .count(5, of: symptoms))

  /// Two to four symptoms, one of them a core symptom.
  static let other = Statement.all(core, .count(2, of: symptoms), .not(.count(5, of: symptoms)))

  static let syndromes: [Instrument.Remark] = [
    Instrument.Remark(
      condition: major,
      words: "The answers fit a major depressive syndrome; diagnose only with history, or after "
        + "about 4 weeks without use."),
    Instrument.Remark(
      condition: other,
      words: "The answers fit another depressive syndrome; diagnose only with history, or after "
        + "about 4 weeks without use."),
  ]
}
