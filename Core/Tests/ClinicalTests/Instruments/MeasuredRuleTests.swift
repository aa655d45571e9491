import Testing

@testable import Clinical

/// Rules over measured values, at each limit and one step beside it.
@Suite struct MeasuredRuleTests {
  /// Lying 120/80, pulse 70; standing 3 minutes as given.
  static let standing: [(String, String)] = [
    ("101 80 70", "negative"), ("100 80 70", "orthostatic hypotension"),
    ("120 71 70", "negative"), ("120 70 70", "orthostatic hypotension"),
    ("120 80 99", "negative"), ("120 80 100", "pulse rise"),
    ("100 80 100", "orthostatic hypotension"), ("- - -", "not decided"),
    ("101 80 -", "negative or pulse rise"), ("100 - -", "orthostatic hypotension"),
    ("- 80 70", "negative or orthostatic hypotension"), ("u - -", "orthostatic hypotension"),
  ]

  @Test("falls of 20 and 10 mmHg and a rise of 30", arguments: standing)
  func orthostatic(minute: String, text: String) throws {
    #expect(try Forms.score("orthostatic", "120 80 70 0 \(minute)").line == text)
  }

  @Test("the one-minute reading can add a finding, its absence takes none away")
  func oneMinute() throws {
    let fall = "120 80 70 0 118 78 75 systolic-minute-1=100"
    #expect(try Forms.score("orthostatic", fall).line == "orthostatic hypotension")
    let rise = "120 80 70 0 118 78 75 pulse-minute-1=100"
    #expect(try Forms.score("orthostatic", rise).line == "pulse rise")
    #expect(try Forms.score("orthostatic", "120 80 70 0 118 78 75").line == "negative")
  }

  @Test("too dizzy to stand is positive, asks for no standing values and suggests loss of volume")
  func tooDizzy() throws {
    let score = try Forms.score("orthostatic", "120 80 70 1")
    #expect(score.line == "orthostatic hypotension")
    #expect(score.missing.isEmpty)
    #expect(score.fired == ["positive"])
    #expect(score.remarks.first?.contains("loss of volume") == true)
  }

  @Test("high pressure lying: the set with 30 mmHg")
  func supineHypertension() throws {
    for (systolic, text) in [(131, "negative"), (130, "orthostatic hypotension")] {
      let score = try Forms.score(
        "orthostatic", "160 90 70 0 \(systolic) 88 75", cutoffs: "supine-hypertension")
      #expect(score.line == text)
    }
  }

  static let autonomic: [(pulse: Int, isShown: Bool)] = [(79, true), (80, false)]

  @Test(
    "a pulse rise under half of the systolic fall suggests autonomic failure", arguments: autonomic)
  func autonomicFailure(pulse: Int, isShown: Bool) throws {
    let score = try Forms.score("orthostatic", "120 80 70 0 100 78 \(pulse)")
    #expect(score.remarks.contains { $0.contains("autonomic") } == isShown)
  }

  /// Every flag of the fluid checklist, at its limit and just below, in an otherwise quiet form.
  static let fluids: [(flag: String, text: String)] = [
    ("vomits=3", "none"), ("vomits=4", "possible"), ("stools=5", "none"), ("stools=6", "possible"),
    ("no-fluids=1", "possible"), ("no-urine=1", "possible"), ("little-urine=1", "possible"),
    ("weight-now=97.1", "none"), ("weight-now=97.0", "possible"), ("refill=2", "none"),
    ("refill=3", "urgent"), ("cold-hands=1", "urgent"), ("systolic=100", "none"),
    ("systolic=99", "urgent"), ("pulse=90", "none"), ("pulse=91", "urgent"),
    ("respiratory-rate=20", "none"), ("respiratory-rate=21", "urgent"), ("news2=4", "none"),
    ("news2=5", "urgent"), ("new-confusion=1", "urgent"), ("sodium=130", "none"),
    ("sodium=129", "possible"), ("sodium=150", "none"), ("sodium=151", "possible"),
    ("potassium=3.0", "none"), ("potassium=2.9", "possible"), ("potassium=5.5", "none"),
    ("potassium=5.6", "possible"), ("creatinine=119", "none"), ("creatinine=120", "possible"),
    ("sodium=129 potassium=2.9", "urgent"), ("dry-mouth=1", "none"),
  ]

  static let quiet =
    "vomits=0 stools=0 no-fluids=0 no-urine=0 little-urine=0 weight-before=100.0 weight-now=100.0 "
    + "refill=1 cold-hands=0 systolic=120 pulse=70 respiratory-rate=14 news2=0 new-confusion=0 "
    + "sodium=140 potassium=4.0 creatinine=80 creatinine-before=80"

  @Test("every fluid flag at its limit", arguments: fluids)
  func dehydration(flag: String, text: String) throws {
    #expect(try Forms.score("dehydration", "\(Self.quiet) \(flag)").line == text)
  }

  @Test("a domain that was not assessed cannot be none; DEHY-1 has reached possible")
  func unassessed() throws {
    let gap = Self.quiet.replacing("refill=1 ", with: "")
    let score = try Forms.score("dehydration", gap)
    #expect(score.line == "none or urgent")
    #expect(score.missing == ["refill"])
    let first = try Forms.score(
      "dehydration", "weight-before=68.0 weight-now=65.3 vomits=5 systolic=118")
    guard case .category(let category) = first.result else {
      Issue.record("no category")
      return
    }
    #expect(category.reached == "possible")
    #expect(!first.isComplete)
  }

  @Test("a loss of 5 % is marked")
  func markedLoss() throws {
    for (now, isMarked) in [("95.1", false), ("95.0", true)] {
      let score = try Forms.score("dehydration", "\(Self.quiet) weight-now=\(now)")
      #expect(score.remarks.contains { $0.contains("marked") } == isMarked)
    }
  }

  @Test("DEHY-3: calculated osmolarity 310.5, above 295; unknown without one of the four")
  func osmolarity() throws {
    let answers = "sodium=146 potassium=4.6 glucose=6.0 urea=9.5"
    let assessment = try Forms.assessment("dehydration", answers)
    #expect(Dehydration.osmolarityTenths(assessment) == 3_105)
    #expect(try Forms.score("dehydration", answers).remarks.contains { $0.contains("295") })
    // 1.86 * 145 + 1.15 * 2.0 + 9.0 + 14 is 295.0 exactly.
    let limit = "sodium=141 potassium=4.0 glucose=2.0 urea=9.0"
    #expect(!(try Forms.score("dehydration", limit).remarks.contains { $0.contains("295") }))
    let above = "sodium=141 potassium=4.0 glucose=2.0 urea=9.1"
    #expect(try Forms.score("dehydration", above).remarks.contains { $0.contains("295") })
    let gap = try Forms.assessment("dehydration", "sodium=146 potassium=4.6 glucose=6.0")
    #expect(Dehydration.osmolarityTenths(gap) == nil)
  }

  static let mustEdges: [(String, String)] = [
    ("18.4 0.0 0", "2 high"), ("18.5 0.0 0", "1 medium"), ("20.0 0.0 0", "1 medium"),
    ("20.1 0.0 0", "0 low"), ("22.0 4.9 0", "0 low"), ("22.0 5.0 0", "1 medium"),
    ("22.0 10.0 0", "1 medium"), ("22.0 10.1 0", "2 high"), ("22.0 0.0 2", "2 high"),
  ]

  @Test("MUST at its edges", arguments: mustEdges)
  func must(answers: String, text: String) throws {
    #expect(try Forms.score("must", answers).line == text)
  }

  @Test("NRS-2002: one point more from 70")
  func age() throws {
    #expect(try Forms.score("nrs-2002", "1 0 0 0 2 0 69").line == "2 not at risk")
    #expect(try Forms.score("nrs-2002", "1 0 0 0 2 0 70").line == "3 at risk")
  }

  /// Change, whether it means something: 2 points, or 30 % of what it was.
  static let painChange: [(Int, Int, Bool)] = [
    (8, 5, true), (8, 7, false), (3, 2, true), (4, 3, false), (5, 7, true), (0, 1, true),
    (5, 5, false),
  ]

  @Test("NRS-2: a meaningful change of pain", arguments: painChange)
  func pain(before: Int, after: Int, isMeaningful: Bool) {
    #expect(PainScale.isMeaningful(from: before, to: after) == isMeaningful)
  }
}
