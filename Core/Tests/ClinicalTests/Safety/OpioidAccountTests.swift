import Testing

@testable import Clinical

@Suite("The opioid account")
struct OpioidAccountTests {
  private let now = PictureBuilder.now

  @Test("Doses stand by origin and add up by medicine")
  func origins() throws {
    let person = PictureBuilder.unknown
      .took(.film8, 8.mg, .hours(20))
      .took(.film2, 2.mg, .hours(10), from: .asNeeded)
      .took(.monoTablet8, 8.mg, .hours(8), from: .takeHome)
      .took(.film2, 4.mg, .hours(6), from: .elsewhere)
      .took(.film2, 2.mg, .hours(4), from: .unwitnessed)
      .took(.film2, 6.mg, .hours(2), .unknownWhetherGiven)
      .took(.methadone, 20.mg, .hours(1), from: .elsewhere)
      .took(.hydroxyzine, 25.mg, .hours(1))
    let account = OpioidAccount.last24Hours(in: person.picture, at: now)
    #expect(account.doses.count == 7)
    #expect(account.total(of: .buprenorphine) == 30.mg)
    #expect(account.total(of: .methadone) == 20.mg)
    #expect(account.total(of: .oxycodone) == .zero)
    let buprenorphine = try #require(account.totals.first)
    #expect(buprenorphine.parts.map(\.origin) == OpioidAccount.Origin.allCases)
    #expect(buprenorphine.parts.map(\.counted) == [8.mg, 2.mg, 4.mg, 8.mg, 2.mg, 6.mg])
  }

  @Test("A dose exactly 24 hours old is outside, a millisecond younger is inside")
  func boundary() {
    let old = PictureBuilder.unknown.took(.film8, 8.mg, .days(1))
    #expect(OpioidAccount.last24Hours(in: old.picture, at: now).doses.isEmpty)
    let young = PictureBuilder.unknown.took(.film8, 8.mg, .days(1) + TimeSpan(milliseconds: -1))
    #expect(OpioidAccount.last24Hours(in: young.picture, at: now).total(of: .buprenorphine) == 8.mg)
  }

  @Test(
    "Refused and held doses count nothing, part of a dose what was taken, a vomited one in full")
  func outcomes() {
    let person = PictureBuilder.unknown
      .took(.film8, 8.mg, .hours(5), .refused).took(.film8, 8.mg, .hours(4), .held)
      .took(.film8, 8.mg, .hours(3), .partlyTaken(2.mg))
      .took(.film8, 8.mg, .hours(2), .vomited(afterMinutes: 10))
    let account = OpioidAccount.last24Hours(in: person.picture, at: now)
    #expect(account.total(of: .buprenorphine) == 10.mg)
  }

  @Test("Sums are exact at the boundary and agree with counting one by one")
  func sums() {
    let seed: UInt64 = 99
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      var person = PictureBuilder.unknown
      var expected = Dose.zero
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let age = TimeSpan(
          milliseconds: Int64.random(in: 86_399_990...86_400_010, using: &generator))
        let dose = Int.random(in: 1...16, using: &generator).mg
        person = person.took(.film2, dose, age)
        if age < .days(1) { expected += dose }
      }
      let account = OpioidAccount.last24Hours(in: person.picture, at: now)
      guard account.total(of: .buprenorphine) == expected else {
        Issue.record(
          "seed \(seed): \(account.total(of: .buprenorphine).text), not \(expected.text)")
        return
      }
    }
  }

  @Test("Zubsolv counts as the film it corresponds to")
  func zubsolv() {
    #expect(Product.zubsolv57.comparable(.micrograms(5_700)) == 8.mg)
    #expect(Product.zubsolv57.comparable(.micrograms(2_850)) == 4.mg)
    #expect(Product.zubsolv57.comparable(.micrograms(1)) == .micrograms(2), "never too small")
    #expect(Product.film8.comparable(8.mg) == 8.mg)
  }
}
