import Testing

@testable import Clinical

@Suite("A partial round does not hide an early-warning score")
struct EarlyWarningTests {
  /// NEWS2 11 an hour ago: new confusion, systolic 95, pulse 115, 39.2 °C, rate 22.
  private static let ill = PictureBuilder.ready.seenLast(.minutes(60)).round {
    $0.vitalSigns.consciousness = .newConfusion
    $0.vitalSigns.systolic = 95
    $0.vitalSigns.pulse = 115
    $0.vitalSigns.temperature = Temperature(tenths: 392)
    $0.vitalSigns.respiratoryRate = 22
  }
  private static let partly = ill.seen(.minutes(10)).cows(13).part()

  private static func standing(_ person: PictureBuilder) -> EarlyWarning.Standing? {
    EarlyWarning(person.picture.rounds, of: person.picture.evaluation).standing
  }

  @Test("What was not measured again still counts; what was, counts as it is now")
  func merged() throws {
    #expect(try #require(Self.standing(Self.ill)).score.text == "11")
    let standing = try #require(Self.standing(Self.partly))
    #expect(standing.score.text == "7")
    #expect(standing.response == .emergency)
    #expect(standing.round.at == PictureBuilder.now - .minutes(60))
    let calm = Self.ill.seen(.minutes(10))
    #expect(Self.standing(calm)?.response == .routine)
    #expect(Self.standing(calm)?.round.at == PictureBuilder.now - .minutes(10))
  }

  @Test("A value of more than a day before the newest round is left out")
  func old() {
    let person = Self.ill.seenLast(.hours(25)).seen(.minutes(10)).part()
    #expect(Self.standing(person) == nil)
    let younger = Self.ill.seenLast(.hours(24)).seen(.minutes(10)).part()
    #expect(Self.standing(younger)?.response == .emergency)
  }

  @Test("The advice still calls a clinician, and from 7 points until all is measured better")
  func advice() {
    #expect(Self.partly.advice(.standardStart).step.id == "early-warning")
    #expect(Self.partly.reviewed(.minutes(5)).advice(.standardStart).step.id == "early-warning")
    let single = PictureBuilder.ready.seenLast(.minutes(60)).consciousness(.newConfusion)
      .seen(.minutes(10)).cows(13).part()
    #expect(single.advice(.standardStart).step.id == "early-warning")
    #expect(single.reviewed(.minutes(30)).advice(.standardStart).step.id == "first-dose")
    #expect(single.seen(.minutes(5)).cows(13).advice(.standardStart).step.id == "first-dose")
  }

  @Test("The vital signs stay due as the score asks")
  func due() throws {
    let checks = MonitoringSchedule.dueChecks(
      in: Self.partly.picture, at: PictureBuilder.now, settings: .standard)
    let vitalSigns = try #require(checks.first { $0.kind == .vitalSigns })
    #expect(vitalSigns.due == PictureBuilder.now - .minutes(45))
    #expect(vitalSigns.interval == .minutes(15))
    #expect(vitalSigns.reason == "NEWS2 7")
  }
}
