import Testing

@testable import Clinical

/// The typical timetable of the fact base, row by row.
@Suite struct TimetableTests {
  static let rows: [(Instrument.Moment, [String])] = [
    (
      .firstHour,
      [
        "news2", "cows", "poss", "rass", "c-ssrs-screener", "audit-c", "ciwa-ar", "ciwa-b",
        "pain-nrs", "orthostatic", "4at",
      ]
    ),
    (
      .firstDay,
      [
        "sows", "oud-criteria", "audit", "dast-10", "taps-1", "must", "nrs-2002", "refeeding",
        "riosord-vha", "riosord-commercial", "overdose-flags", "phq-2", "gad-2", "ahc-hrsn",
        "prapare", "dehydration",
      ]
    ),
    (.eachShift, ["pain-nrs", "rass", "4at", "asq", "c-ssrs-screener"]),
    (
      .daysZeroToThree,
      [
        "cows", "news2", "poss", "orthostatic", "sows", "sows-gossop", "oows", "craving-vas",
        "craving-nrs", "ocs", "dehydration", "c-ssrs-screener", "ciwa-ar", "ciwa-b",
      ]
    ),
    (
      .daysFourToSeven,
      [
        "cows", "phq-9", "gad-7", "pc-ptsd-5", "bam", "bam-r", "news2", "ciwa-b", "craving-vas",
        "craving-nrs", "ocs",
      ]
    ),
    (.weekly, ["phq-9", "gad-7", "craving-vas", "craving-nrs", "ocs", "must"]),
    (
      .beforeDischarge,
      [
        "c-ssrs-screener", "phq-9", "barc-10", "bam", "bam-r", "craving-vas", "craving-nrs", "ocs",
        "overdose-flags", "ahc-hrsn", "prapare",
      ]
    ),
    (
      .aftercare,
      [
        "bam", "bam-r", "phq-9", "gad-7", "craving-vas", "craving-nrs", "ocs", "barc-10", "audit-c",
      ]
    ),
  ]

  @Test("what is usual when", arguments: rows)
  func row(moment: Instrument.Moment, ids: [String]) {
    #expect(Set(Catalogue.usual(at: moment).map(\.id)) == Set(ids))
    #expect(!moment.text.isEmpty)
  }

  @Test("every moment has its row")
  func moments() {
    #expect(Self.rows.map(\.0) == Instrument.Moment.allCases)
  }
}
