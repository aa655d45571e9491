import Testing

@testable import Clinical

@Suite("Every rule, by its table")
struct RuleTableTests {
  @Test("A rule says what its row asks", arguments: RuleCase.all)
  func row(_ row: RuleCase) throws {
    let finding = SafetyReview.findings(in: row.situation).first { $0.rule == row.rule }
    switch row.expected {
    case .clear:
      #expect(finding == nil)
    case .fires(let severity):
      let finding = try #require(finding)
      #expect(finding.severity == severity)
      #expect(finding.missing.isEmpty)
      #expect(!finding.evidence.isEmpty, "a finding shows what it rests on")
    case .missing(let severity):
      let finding = try #require(finding)
      #expect(finding.severity == severity)
      #expect(!finding.missing.isEmpty)
      #expect(!finding.isAlert, "what is not known is no alert")
    }
  }

  @Test("Every rule has a row that fires, one that does not, and one that lacks data")
  func complete() {
    for rule in RuleBook.all {
      let rows = RuleCase.all.filter { $0.rule == rule.id }
      let fires = rows.contains { if case .fires = $0.expected { true } else { false } }
      let isClear = rows.contains { $0.expected == .clear }
      let lacks = rows.contains { if case .missing = $0.expected { true } else { false } }
      let neverLacks = RuleCase.cannotLackData[rule.id] != nil
      // ALG-02 is about a missing datum: its missing row is the one that fires.
      #expect(fires || rule.id == "ALG-02", "\(rule.id) has no row that fires")
      #expect(isClear, "\(rule.id) has no row that stays clear")
      #expect(lacks != neverLacks, "\(rule.id) has no row that lacks data, or says it cannot")
    }
  }

  @Test("Every row is about a rule that exists")
  func rowsHaveRules() {
    let ids = Set(RuleBook.all.map(\.id))
    #expect(RuleCase.all.filter { !ids.contains($0.rule) }.isEmpty)
    #expect(RuleCase.cannotLackData.keys.filter { !ids.contains($0) }.isEmpty)
  }

  @Test("A row that fires as the table says uses the rule's own severity at least once")
  func ownSeverity() {
    for rule in RuleBook.all where rule.id != "ALG-02" {
      let rows = RuleCase.all.filter { $0.rule == rule.id }
      #expect(rows.contains { $0.expected == .fires(rule.severity) }, "\(rule.id)")
    }
  }

  @Test("Rules have unique identifiers and say what they are about")
  func wellFormed() {
    #expect(Set(RuleBook.all.map(\.id)).count == RuleBook.all.count)
    for rule in RuleBook.all {
      #expect(rule.trigger.hasSuffix("."), "\(rule.id)")
      #expect(rule.message.hasSuffix("."), "\(rule.id)")
      #expect(rule.rationale.hasSuffix("."), "\(rule.id)")
      #expect(!rule.citation.text.isEmpty, "\(rule.id)")
      #expect((rule.severity == .advisory) == (rule.override == .notNeeded), "\(rule.id)")
    }
  }

  @Test("The rule book holds what the unit was promised")
  func promised() {
    var ids = (1...23).map { "BUP-\($0 < 10 ? "0" : "")\($0)" }
    ids += ["SED-01", "SED-02", "SED-06", "SED-07", "ALG-01", "ALG-02", "ALG-03"]
    ids += ["DAT-01", "DAT-02", "DAT-03", "DAT-04", "DUP-01", "DUP-02", "PRG-01", "PRG-02"]
    ids += ["MON-01", "MON-02", "MON-05"] + (1...9).map { "DIS-0\($0)" }
    ids += (1...10).map { "MTD-\($0 < 10 ? "0" : "")\($0)" } + ["MTD-13", "ADM-06"]
    ids += ["A2A-01", "A2A-02", "A2A-03", "A2A-04", "A2A-05", "A2A-06", "A2A-08", "A2A-09"]
    ids += ["SED-03", "SED-04", "SED-05", "HEP-01", "HEP-02", "NTX-01", "NTX-02"]
    let known = Set(RuleBook.all.map(\.id))
    #expect(ids.filter { !known.contains($0) }.isEmpty)
  }
}
