import Testing

@testable import Clinical

/// When a person has to be looked at next. Times are minutes from now; negative is past.
@Suite struct MonitoringTests {
  static func admitted(_ ago: TimeSpan) -> PictureBuilder {
    PictureBuilder.readyUnseen.with { $0.admittedAt = PictureBuilder.now - ago }
  }

  static func checks(_ person: PictureBuilder) -> [DueCheck] {
    MonitoringSchedule.dueChecks(in: person.picture, at: PictureBuilder.now, settings: .standard)
  }

  /// Minutes from now until each kind is due, with its interval.
  static func due(_ person: PictureBuilder, _ kind: DueCheck.Kind) -> (minutes: Int, every: Int)? {
    checks(person).first { $0.kind == kind }.map {
      (($0.due - PictureBuilder.now).wholeMinutes, $0.interval.wholeMinutes)
    }
  }

  struct Row: CustomTestStringConvertible {
    let name: String
    let person: PictureBuilder
    let phase: CarePhase
    let vitalSigns: Int?
    let withdrawal: Int?
    let sedation: Int?
    var testDescription: String { name }

    init(
      _ name: String, _ person: PictureBuilder, _ phase: CarePhase, _ vitalSigns: Int?,
      _ withdrawal: Int?, _ sedation: Int?
    ) {
      self.name = name
      self.person = person
      self.phase = phase
      self.vitalSigns = vitalSigns
      self.withdrawal = withdrawal
      self.sedation = sedation
    }
  }

  static let waiting = admitted(.hours(30)).on(.standardStart)
  static let dosed = waiting.rated(13, .minutes(200))

  static func steady(_ pathway: Pathway) -> PictureBuilder {
    admitted(.days(8)).on(pathway).rated(13, .hours(150)).bup(8, .hours(149)).bup(8, .hours(100))
      .bup(8, .hours(52)).bup(8, .hours(5))
  }

  static let rows: [Row] = [
    Row("just admitted", admitted(.zero), .admission, 0, 0, 0),
    Row("seen at once", admitted(.minutes(5)).rated(3, .minutes(2)), .admission, 25, 235, 25),
    Row(
      "seen at 30 minutes", admitted(.minutes(40)).rated(3, .minutes(38)).seen(.minutes(8)),
      .admission, 110, 200, 110),
    Row(
      "after the first night", admitted(.hours(30)).rated(3, .minutes(60)), .admission, 180, 180,
      180),
    Row(
      "waiting, far from the gate", waiting.rated(7, .minutes(30)), .waitingForStart, 210, 90, 210),
    Row(
      "waiting, 3 below the gate", waiting.rated(8, .minutes(30)), .waitingForStart, 210, 30, 210),
    Row(
      "10 minutes after the first dose", dosed.rated(13, .minutes(12)).bup(4, .minutes(10)),
      .firstDay, 20, 50, 20),
    Row(
      "30-minute round done",
      dosed.rated(13, .minutes(42)).bup(4, .minutes(40)).seen(.minutes(11)), .firstDay, 20, 20, 20),
    Row(
      "60-minute round done",
      dosed.rated(13, .minutes(72)).bup(4, .minutes(70)).rated(10, .minutes(9)), .firstDay, 50,
      111, 50),
    Row(
      "all rounds done, comfortable",
      dosed.rated(13, .minutes(142)).bup(4, .minutes(140)).rated(5, .minutes(20)), .firstDay, 220,
      220, 220),
    Row(
      "all rounds done, still in withdrawal",
      dosed.rated(13, .minutes(142)).bup(4, .minutes(140)).rated(8, .minutes(20)), .firstDay, 220,
      100, 220),
    Row(
      "rounds missed", dosed.rated(13, .minutes(92)).bup(4, .minutes(90)), .firstDay, -60, -30, -60),
    Row(
      "second day", waiting.rated(13, .hours(31)).bup(8, .hours(30)).rated(4, .minutes(60)),
      .earlyDays, 300, 300, 300),
    Row("steady", steady(.maintenance).rated(3, .minutes(60)), .maintenance, 420, 660, 420),
    Row("taper", steady(.taper).rated(3, .minutes(60)), .taper, 420, 420, 420),
    Row(
      "last day",
      steady(.maintenance).rated(3, .minutes(60)).with {
        $0.plannedDischarge = PictureBuilder.charted(PictureBuilder.now + .hours(20), .hours(5))
      }, .lastDay, 420, 420, nil),
    Row(
      "leaving in two days",
      steady(.maintenance).rated(3, .minutes(60)).with {
        $0.plannedDischarge = PictureBuilder.charted(PictureBuilder.now + .hours(48), .hours(5))
      }, .maintenance, 420, 660, 420),
    Row(
      "precipitated withdrawal, soon after the dose",
      dosed.rated(13, .minutes(52)).bup(4, .minutes(50)).rated(20, .minutes(10)),
      .precipitatedWithdrawal, 5, 5, 5),
    Row(
      "precipitated withdrawal, later",
      dosed.rated(13, .minutes(152)).bup(4, .minutes(150)).rated(20, .minutes(10)),
      .precipitatedWithdrawal, 20, 20, 20),
    Row(
      "POSS 3", steady(.maintenance).rated(3, .minutes(10)).sedation(.driftsOff), .maintenance, 5,
      710, 5),
    Row(
      "rate 11", steady(.maintenance).rated(3, .minutes(10)).respiratoryRate(11), .maintenance, 5,
      710, 5),
    Row(
      "NEWS2 with a 3", steady(.maintenance).rated(3, .minutes(10)).pulse(131), .maintenance, 50,
      710, 470),
    Row(
      "NEWS2 of 7",
      steady(.maintenance).rated(3, .minutes(10)).pulse(131).systolic(95).round {
        $0.vitalSigns.temperature = Temperature(tenths: 391)
      }, .maintenance, 5, 710, 470),
    Row(
      "NEWS2 of 1", steady(.maintenance).rated(3, .minutes(10)).pulse(91), .maintenance, 350, 710,
      470),
    Row("NEWS2 of 0", steady(.maintenance).rated(3, .minutes(10)), .maintenance, 470, 710, 470),
    Row(
      "sleeping, waiting: COWS may wait, breathing not",
      waiting.rated(9, .minutes(30)).sedation(.asleep), .waitingForStart, 210, 210, 210),
  ]

  @Test("phase and due times", arguments: rows)
  func table(row: Row) {
    let phase = CarePhase(of: row.person.picture, at: PictureBuilder.now, settings: .standard)
    #expect(phase == row.phase)
    #expect(Self.due(row.person, .vitalSigns)?.minutes == row.vitalSigns)
    #expect(Self.due(row.person, .withdrawal)?.minutes == row.withdrawal)
    #expect(Self.due(row.person, .sedation)?.minutes == row.sedation)
  }

  @Test("an incomplete COWS comes back in 15 minutes, a second one in an hour")
  func partial() throws {
    let half = try Assessment(of: COWS.instrument, answers: ["tremor": .points(1)])
    let once = Self.waiting.rated(3, .hours(1)).seen(.minutes(5)).round { $0.withdrawal = half }
    #expect(Self.due(once, .withdrawal)?.minutes == 10)
    let twice = once.seen(.minutes(2)).round { $0.withdrawal = half }
    #expect(Self.due(twice, .withdrawal)?.minutes == 58)
    let whole = once.rated(3, .minutes(1))
    #expect(Self.due(whole, .withdrawal)?.minutes == 119)
  }

  @Test("a round without breathing, oxygen, pressure and pulse is no set of vital signs")
  func temperatureAlone() {
    let person = Self.steady(.maintenance).rated(3, .minutes(60))
    #expect(Self.due(person.seen(.minutes(5)).respiratoryRate(nil), .vitalSigns)?.minutes == 420)
    #expect(Self.due(person.seen(.minutes(5)), .vitalSigns)?.minutes == 475)
  }

  static let afterDoses: [(String, PictureBuilder, Int?, Int?)] = [
    (
      "methadone",
      steady(.maintenance).rated(3, .minutes(35)).took(.methadone, .milligrams(20), .minutes(30)),
      90, 90
    ),
    (
      "methadone for two days",
      steady(.maintenance).took(.methadone, .milligrams(20), .hours(30))
        .took(.methadone, .milligrams(20), .hours(6)).rated(3, .minutes(60)), 180, 180
    ),
    (
      "methadone for six days",
      steady(.maintenance).took(.methadone, .milligrams(20), .days(6))
        .took(.methadone, .milligrams(20), .hours(6)).rated(3, .minutes(60)), 420, 420
    ),
    (
      "first clonidine",
      steady(.maintenance).rated(3, .minutes(35)).took(.clonidine, .micrograms(100), .minutes(30)),
      30, 445
    ),
    (
      "third clonidine",
      steady(.maintenance).rated(3, .minutes(35)).took(.clonidine, .micrograms(100), .hours(40))
        .took(.clonidine, .micrograms(100), .hours(30))
        .took(.clonidine, .micrograms(100), .minutes(30)), 445, 445
    ),
    (
      "lorazepam on buprenorphine",
      steady(.maintenance).rated(3, .minutes(35)).took(.lorazepam, .milligrams(1), .minutes(30)),
      30,
      30
    ),
    (
      "one sedating medicine",
      steady(.maintenance).rated(3, .minutes(35)).took(.hydroxyzine, .milligrams(25), .minutes(30)),
      445, 445
    ),
    (
      "two sedating medicines",
      steady(.maintenance).rated(3, .minutes(35)).took(.gabapentin, .milligrams(300), .hours(3))
        .took(.hydroxyzine, .milligrams(25), .minutes(30)), 30, 30
    ),
    (
      "lorazepam refused",
      steady(.maintenance).rated(3, .minutes(35)).took(
        .lorazepam, .milligrams(1), .minutes(30), .refused), 445, 445
    ),
    (
      "lorazepam, asleep",
      steady(.maintenance).rated(3, .minutes(35)).sedation(.asleep)
        .took(.lorazepam, .milligrams(1), .minutes(30)), 30, 30
    ),
  ]

  @Test("checks after doses", arguments: afterDoses)
  func afterDose(name: String, person: PictureBuilder, vitalSigns: Int?, sedation: Int?) {
    #expect(Self.due(person, .vitalSigns)?.minutes == vitalSigns, "\(name)")
    #expect(Self.due(person, .sedation)?.minutes == sedation, "\(name)")
  }

  @Test("stacked sedatives are watched four hours, each hour in its turn", arguments: 1...4)
  func stacking(hour: Int) {
    let sinceDose = 60 * hour - 20
    let person = Self.steady(.maintenance).took(.lorazepam, .milligrams(1), .minutes(sinceDose))
      .rated(3, .minutes(40))
    #expect(Self.due(person, .sedation)?.minutes == 20)
    let watched = Self.steady(.maintenance).took(.lorazepam, .milligrams(1), .minutes(245))
      .rated(3, .minutes(4))
    #expect(Self.due(watched, .sedation)?.minutes == 476)
  }

  static let permittedDelays: [(Int, Int)] = [
    (15, 15), (30, 30), (60, 30), (120, 30), (240, 60), (360, 90), (480, 120),
  ]

  @Test("overdue past the permitted delay, not at it", arguments: permittedDelays)
  func overdue(every: Int, permitted: Int) {
    let check = DueCheck(kind: .sedation, due: PictureBuilder.now, interval: .minutes(every))
    #expect(!check.isOverdue(at: PictureBuilder.now + .minutes(permitted)))
    #expect(check.isOverdue(at: PictureBuilder.now + .minutes(permitted) + .seconds(1)))
  }

  @Test("nobody is due before admission")
  func notAdmitted() {
    #expect(Self.checks(.unknown).isEmpty)
    #expect(
      Self.checks(PictureBuilder.ready.with { $0.admittedAt = PictureBuilder.now + .hours(1) })
        .isEmpty)
  }

  @Test("each check says why, and they come earliest first")
  func reasons() {
    for row in Self.rows {
      let checks = Self.checks(row.person)
      #expect(checks.allSatisfy { !$0.reason.isEmpty })
      #expect(zip(checks, checks.dropFirst()).allSatisfy { $0.due <= $1.due })
    }
  }
}
