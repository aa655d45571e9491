extension Dehydration {
  /// Now at most 100 minus so many percent of before.
  static func weightLoss(percent: Int) -> Statement {
    .sum(
      [
        Statement.Term(factor: 100 - percent, item: "weight-before"),
        Statement.Term(factor: -100, item: "weight-now"),
      ], atLeast: 0)
  }

  private static let creatinineRise = Statement.sum(
    [
      Statement.Term(factor: 2, item: "creatinine"),
      Statement.Term(factor: -3, item: "creatinine-before"),
    ], atLeast: 0)

  private static let laboratory: [Statement] = [
    .not(.item("sodium", 130...150)), .not(.item("potassium", 30...55)), creatinineRise,
  ]

  private static let circulation = Statement.count(
    1,
    of: [
      .item("systolic", 0...99), .item("pulse", 91...250), .item("respiratory-rate", 21...80),
      .item("refill", 3...20), .yes("cold-hands"), .item("news2", 5...20),
    ])

  static let urgent = Statement.any(
    circulation, .yes("new-confusion"), .count(2, of: laboratory))

  static let possible = Statement.count(
    1,
    of: laboratory + [
      .item("vomits", 4...50), .item("stools", 6...50), .yes("no-fluids"), .yes("no-urine"),
      .yes("little-urine"), weightLoss(percent: 3),
    ])

  static let flags = Instrument.CutoffSet(
    id: "local-flags",
    source: Citation("local checklist after NICE CG174", .localDefault, verified: false),
    levels: Instrument.Levels(
      rules: [
        Instrument.Level(
          name: "urgent", rule: urgent,
          words: "Any flag of circulation or mental state, or two laboratory flags.",
          advice: "Urgent fluid review."),
        Instrument.Level(
          name: "possible", rule: possible, words: "Any other flag.",
          advice: "Review losses and intake."),
      ],
      lowest: "none"))
}
