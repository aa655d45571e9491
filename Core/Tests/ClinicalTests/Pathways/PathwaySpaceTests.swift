import Testing

@testable import Clinical

/// The starts over every combination of a discretised space: no advice breaks an invariant, and worse vital signs never turn a hold
/// into a dose.
@Suite struct PathwaySpaceTests {
  typealias Person = PictureBuilder

  /// COWS totals with signs, none, and how long ago the round was.
  static let scores: [(total: Int?, signs: Int)] = [
    (nil, 0), (3, 0), (7, 1), (10, 0), (10, 2), (12, 0), (12, 1), (12, 2), (14, 0), (14, 1),
    (14, 2),
    (20, 3), (30, 5),
  ]

  static let forms: [Assessment?] = scores.map { score in
    score.total.flatMap { COWSForm.filled(total: $0, signs: score.signs) }
  }

  static let uses: [(OpioidKind?, Dose?)] = [
    (.heroin, nil), (.fentanyl, nil), (.extendedReleaseOral, nil), (.methadone, .milligrams(20)),
    (.methadone, .milligrams(60)), (.methadone, nil), (.buprenorphine, nil), (nil, nil),
  ]

  static let hours: [Int?] = [nil, 3, 8, 13, 30, 50, 80, 130]

  /// Breathing and sedation from good to worst, then each missing.
  static let breathing: [@Sendable (inout ObservationRound) -> Void] = [
    { _ in }, { $0.sedation = .asleep }, { $0.sedation = .slightlyDrowsy },
    { $0.vitalSigns.pulse = 131 }, { $0.vitalSigns.respiratoryRate = 11 },
    { $0.vitalSigns.oxygenSaturation = 91 }, { $0.sedation = .driftsOff },
    { $0.vitalSigns.respiratoryRate = 8 }, { $0.sedation = .hardToRouse },
    { $0.vitalSigns.respiratoryRate = nil }, { $0.vitalSigns.oxygenSaturation = nil },
    { $0.sedation = nil },
  ]

  static func person(
    _ base: PictureBuilder, form: Assessment?, age: TimeSpan, breathing: Int
  ) -> PictureBuilder {
    base.seen(age).round {
      $0.withdrawal = form
      Self.breathing[breathing](&$0)
    }
  }

  /// Counts what was explored and stops at the first violation.
  struct Explorer {
    var states = 0
    var steps: [String: Int] = [:]

    mutating func holds(_ person: PictureBuilder, _ pathways: [Pathway]) -> Bool {
      for pathway in pathways {
        let advice = person.advice(pathway)
        states += 1
        steps[advice.step.id, default: 0] += 1
        if let violation = AdviceInvariants.violation(
          advice, asked: pathway, picture: person.picture, at: Person.now)
        {
          Issue.record("\(pathway): \(violation): \(person.picture)")
          return false
        }
      }
      return true
    }

    func report(_ name: String) {
      let reached = steps.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print("\(name): \(states) states; \(reached.joined(separator: ", "))")
    }
  }

  struct Round {
    let form: Assessment?
    let age: TimeSpan
    let breathing: Int
  }

  /// Every score with good breathing, at two ages, and three scores with every state of breathing: what stops a dose looks at no
  /// score, so the rest of the product repeats these.
  static let rounds: [Round] = {
    var rounds: [Round] = []
    for form in forms {
      for age in [TimeSpan.minutes(10), .minutes(90)] {
        rounds.append(Round(form: form, age: age, breathing: 0))
      }
    }
    for form in [forms[0], forms[1], forms[10]] {
      for breathing in breathing.indices {
        rounds.append(Round(form: form, age: .minutes(10), breathing: breathing))
      }
    }
    return rounds
  }()

  @Test("before the first dose: opioid, time, COWS, breathing, age of the round")
  func beforeFirstDose() {
    var explorer = Explorer()
    for (kind, dose) in Self.uses {
      for hours in Self.hours {
        let base = Person.readyUnseen.used(kind, hours.map { .hours($0) }, dailyDose: dose)
        for round in Self.rounds {
          let person = Self.person(
            base, form: round.form, age: round.age, breathing: round.breathing)
          guard explorer.holds(person, [.standardStart, .highDoseStart]) else { return }
        }
      }
    }
    explorer.report("Before the first dose")
    #expect(explorer.steps["first-dose"] != nil)
    #expect(explorer.steps["restart"] != nil)
  }

  /// Each thing a dose waits for, taken away or set against it, over opioids, scores and settings of the facility day.
  static let persons: [@Sendable (PictureBuilder) -> PictureBuilder] = [
    { $0 }, { $0.naltrexone(nil) }, { $0.naltrexone(.oral(lastTaken: Person.now - .hours(20))) },
    { $0.intoxicated(nil) }, { $0.intoxicated(.yes) }, { $0.notAskedAboutAllergies() },
    { $0.allergic(to: "buprenorphine") }, { $0.notAskedAboutOpioids() }, { $0.usedNoOpioids() },
    { $0.with { $0.age = nil } }, { $0.with { $0.age = 17 } }, { $0.uses(.alcohol, .yes) },
    { $0.uses(.benzodiazepines, nil) }, { $0.has(.severeLiverDisease) },
    { $0.has(.severeAcuteIllness, .unknown) }, { $0.has(.hypercapnicTarget) },
    { $0.alsoUsed(.methadone, .hours(40), dailyDose: .milligrams(20)) },
    { $0.alsoUsed(nil, nil) }, { $0.took(.film2, .milligrams(8), .hours(20), from: .elsewhere) },
    { $0.reviewed(.minutes(1)) },
  ]

  @Test("before the first dose: each datum missing or against it")
  func persons() {
    var explorer = Explorer()
    for change in Self.persons {
      for (kind, dose) in [Self.uses[0], Self.uses[1], Self.uses[3], Self.uses[6]] {
        for hours in [8, 30, 130] {
          let base = Person.readyUnseen.used(kind, .hours(hours), dailyDose: dose)
          for form in [Self.forms[0], Self.forms[1], Self.forms[5], Self.forms[10]] {
            let person = change(Self.person(base, form: form, age: .minutes(10), breathing: 0))
            let pathways: [Pathway] = [.standardStart, .highDoseStart, .maintenance, .taper]
            guard explorer.holds(person, pathways) else { return }
          }
        }
      }
    }
    explorer.report("A datum missing or against it")
  }

  /// Doses so far: milligrams and hours between them, the last one at the end.
  static let courses: [[(milligrams: Int, gap: TimeSpan)]] = [
    [(4, .zero)], [(2, .zero)], [(8, .zero)], [(4, .zero), (4, .minutes(70))],
    [(4, .zero), (4, .hours(2)), (4, .hours(2)), (2, .hours(2))],
    [(4, .zero), (4, .hours(2)), (4, .hours(2)), (4, .hours(2))], [(8, .zero), (8, .hours(1))],
    [(8, .zero), (16, .hours(1))], [(16, .zero), (14, .hours(1))], [(16, .zero), (16, .hours(1))],
    [(8, .zero), (8, .hours(20))], [(8, .zero), (12, .hours(24)), (16, .hours(24))],
    [(16, .zero), (24, .hours(24)), (24, .hours(24))],
  ]

  static let sinceLast: [TimeSpan] = [
    .minutes(10), .minutes(29), .minutes(65), .minutes(125), .hours(13), .hours(25), .hours(49),
  ]

  static func course(
    _ doses: [(milligrams: Int, gap: TimeSpan)], sinceLast: TimeSpan, before: Int
  ) -> PictureBuilder {
    let length = doses.reduce(sinceLast) { $0 + $1.gap }
    var person = Person.readyUnseen.used(.fentanyl, length + .hours(26))
      .rated(before, length + .minutes(10))
    var ago = length
    for dose in doses {
      ago = TimeSpan(milliseconds: ago.milliseconds - dose.gap.milliseconds)
      person = person.bup(dose.milligrams, ago)
    }
    return person
  }

  /// What was seen after the doses: scores at two ages, and one with breathing that is bad or missing.
  static let laterRounds: [Round] = {
    var rounds = [Round(form: forms[10], age: .minutes(90), breathing: 0)]
    for form in forms[..<3] + forms[10...] {
      for age in [TimeSpan.minutes(5), .minutes(40)] {
        rounds.append(Round(form: form, age: age, breathing: 0))
      }
    }
    for breathing in [2, 3, 4, 6, 7, 9, 11] {
      rounds.append(Round(form: forms[10], age: .minutes(5), breathing: breathing))
    }
    return rounds
  }()

  @Test("after doses: course, time since, COWS before and now, breathing, age, facility day")
  func afterDoses() {
    var explorer = Explorer()
    for doses in Self.courses {
      for since in Self.sinceLast {
        for before in [14, 25] {
          let base = Self.course(doses, sinceLast: since, before: before)
          for (index, round) in Self.laterRounds.enumerated() {
            var person = Self.person(
              base, form: round.form, age: round.age, breathing: round.breathing)
            // Every third with a facility day that began 7 hours ago, so that courses fall on both sides of it.
            if index % 3 == 0 { person = person.dosingDayBegan(.hours(7)) }
            guard explorer.holds(person, [.standardStart, .highDoseStart]) else { return }
          }
        }
      }
    }
    explorer.report("After doses")
    for step in ["titrate", "ceiling", "day-2", "day-3", "complete", "precipitated"] {
      #expect(explorer.steps[step] != nil, "\(step) was never reached")
    }
  }

  /// Vital signs from good to bad, one scale each: later in a list is never better.
  static let worse: [[@Sendable (inout ObservationRound) -> Void]] = [
    [16, 13, 12, 11, 9, 8, 4].map { rate in { $0.vitalSigns.respiratoryRate = rate } },
    [16, 20, 21, 24, 25, 30].map { rate in { $0.vitalSigns.respiratoryRate = rate } },
    [99, 96, 94, 92, 91, 89, 80].map { percent in { $0.vitalSigns.oxygenSaturation = percent } },
    [SedationLevel.alert, .slightlyDrowsy, .driftsOff, .hardToRouse].map { level in
      { $0.sedation = level }
    },
    [90, 110, 130, 131, 150].map { pulse in { $0.vitalSigns.pulse = pulse } },
    [120, 105, 95, 89, 70].map { pressure in { $0.vitalSigns.systolic = pressure } },
    [380, 390, 391].map { tenths in { $0.vitalSigns.temperature = Temperature(tenths: tenths) } },
    [VitalSigns.Consciousness.alert, .voice, .pain, .unresponsive].map { level in
      { $0.vitalSigns.consciousness = level }
    },
  ]

  @Test("worse vital signs never turn a hold into a dose, alone or two scales together")
  func monotone() {
    let people: [PictureBuilder] = [
      Person.ready.used(.fentanyl, .hours(30)).cows(14),
      Self.course([(4, .zero)], sinceLast: .minutes(70), before: 14).rated(14, .minutes(5)),
      Self.course([(4, .zero)], sinceLast: .minutes(70), before: 14).rated(22, .minutes(5)),
      Self.course([(8, .zero)], sinceLast: .hours(25), before: 14).rated(7, .minutes(5)),
    ]
    var compared = 0
    for person in people {
      for (index, first) in Self.worse.enumerated() {
        for second in Self.worse[index...] {
          for pathway in [Pathway.standardStart, .highDoseStart, .maintenance] {
            for other in [0, second.count / 2] {
              var hasHeld = false
              for worse in first {
                let changed = person.round {
                  second[other](&$0)
                  worse(&$0)
                }
                let isGiven = changed.advice(pathway).suggestion.draft?.schedule == .once
                compared += 1
                if isGiven && hasHeld {
                  Issue.record("a dose again, \(pathway): \(changed.picture)")
                  return
                }
                hasHeld = hasHeld || !isGiven
              }
            }
          }
        }
      }
    }
    print("Worse vital signs: \(compared) advices compared")
  }
}
