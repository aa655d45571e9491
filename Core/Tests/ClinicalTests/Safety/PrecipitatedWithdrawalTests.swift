import Testing

@testable import Clinical

@Suite("Precipitated withdrawal")
struct PrecipitatedWithdrawalTests {
  private func flagged(
    before: Int, after: Int, minutes: Int, settings: ClinicalSettings = .standard
  ) -> PrecipitatedWithdrawal.Flag? {
    let dose = TimeSpan.minutes(minutes + 10)
    let person = PictureBuilder.ready.seenLast(dose + .minutes(5)).cows(before)
      .took(.film2, 4.mg, dose).seen(.minutes(10)).cows(after)
    return PrecipitatedWithdrawal.flag(
      in: person.picture, at: PictureBuilder.now, settings: settings)
  }

  @Test(
    "A rise of P12 within four hours is flagged",
    arguments: [
      (12, 16, 30, false), (12, 17, 30, true), (12, 17, 240, true), (12, 17, 241, false),
      (12, 12, 30, false), (12, 7, 30, false),
    ])
  func rise(_ row: (before: Int, after: Int, minutes: Int, isFlagged: Bool)) {
    let flag = flagged(before: row.before, after: row.after, minutes: row.minutes)
    #expect((flag != nil) == row.isFlagged)
  }

  @Test(
    "A rise of P13 within an hour meets the strict flag",
    arguments: [(17, 60, false), (18, 60, true), (18, 61, false)])
  func strict(_ row: (after: Int, minutes: Int, isStrict: Bool)) throws {
    let flag = try #require(flagged(before: 12, after: row.after, minutes: row.minutes))
    #expect(flag.isStrict == row.isStrict)
  }

  @Test("A site may ask for a rise of 6")
  func setting() throws {
    let settings = try ClinicalSettings(overrides: ["P12": 6])
    #expect(flagged(before: 12, after: 17, minutes: 30, settings: settings) == nil)
    #expect(flagged(before: 12, after: 18, minutes: 30, settings: settings)?.rise == 6)
  }

  @Test("It names dose and scores, and lasts until a score settles")
  func episode() throws {
    let person = PictureBuilder.ready.seenLast(.minutes(95)).cows(12).took(
      .film2, 4.mg, .minutes(90)
    )
    .seen(.minutes(45)).cows(21)
    let lasting = try #require(
      PrecipitatedWithdrawal.flag(
        in: person.picture, at: PictureBuilder.now, settings: .standard))
    #expect(lasting.before.value == 12)
    #expect(lasting.after.value == 21)
    #expect(lasting.dose.value.ordered == 4.mg)
    let settled = person.seen(.minutes(5)).cows(16)
    #expect(
      PrecipitatedWithdrawal.flag(
        in: settled.picture, at: PictureBuilder.now, settings: .standard) == nil)
  }

  @Test("More buprenorphine during it does not hide it")
  func secondDose() {
    let person = PictureBuilder.ready.seenLast(.minutes(125)).cows(12)
      .took(.film2, 4.mg, .minutes(120)).seen(.minutes(75)).cows(20)
      .took(.film8, 8.mg, .minutes(70)).seen(.minutes(5)).cows(18)
    let flag = PrecipitatedWithdrawal.flag(
      in: person.picture, at: PictureBuilder.now, settings: .standard)
    #expect(flag?.dose.value.ordered == 4.mg)
  }

  @Test("An incomplete score neither raises nor settles it")
  func incomplete() {
    let person = PictureBuilder.ready.seenLast(.minutes(95)).cows(12).took(
      .film2, 4.mg, .minutes(90)
    )
    .seen(.minutes(45)).cows(21).seen(.minutes(5))
    let flag = PrecipitatedWithdrawal.flag(
      in: person.picture, at: PictureBuilder.now, settings: .standard)
    #expect(flag?.rise == 9)
  }
}
