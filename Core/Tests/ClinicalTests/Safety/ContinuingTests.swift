import Testing

@testable import Clinical

/// When a dose given here no longer continues: full agonists after too little buprenorphine make the next dose a start again.
struct ContinuingTests {
  private static func isStart(_ person: PictureBuilder) -> Bool {
    let situation = Situation(
      picture: person.picture,
      proposal: .order(.once(.film8, .milligrams(16), on: .standardStart)),
      at: PictureBuilder.now, settings: .standard)
    return situation.start != nil
  }

  private static let heroin = PictureBuilder.ready.used(.heroin, .hours(10)).cows(2)

  @Test(arguments: [(4, 20, true), (7, 20, true), (8, 20, false), (8, 35, true), (4, 9, false)])
  func heroinTenHoursAgo(milligrams: Int, hours: Int, isStart: Bool) {
    let dose = Dose.milligrams(milligrams)
    #expect(Self.isStart(Self.heroin.took(.film2, dose, .hours(hours))) == isStart)
  }

  @Test func methadoneBesideALowDose() {
    let person = PictureBuilder.ready.took(.methadone, .milligrams(80), .hours(10))
      .took(.film2, .milligrams(2), .hours(20))
    #expect(Self.isStart(person))
  }

  @Test func whatWasNotAskedBeforeTheFirstDoseIsNotAskedAgain() {
    let person = PictureBuilder.ready.notAskedAboutOpioids()
      .took(.film2, .milligrams(4), .hours(2))
    #expect(!Self.isStart(person))
  }
}
