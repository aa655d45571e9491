import Clinical

/// A stay of the prepared history: a course and how long before the present it began.
struct NamedStay: Sendable {
  let course: Course
  let hoursAgo: Int
}

extension NamedStay {
  /// The people whose stays a new demonstration shows, in the order in which they came.
  /// - Parameter days: how many days of history there are, 4 to 6.
  static func all(days: Int) -> [NamedStay] {
    let longest = days * 24 - 3
    let stays = [
      NamedStay(course: .planned(stayHours: longest - 16), hoursAgo: longest),
      NamedStay(course: .tapering, hoursAgo: min(longest - 2, 108)),
      NamedStay(course: .steadyOnDayFour, hoursAgo: 78),
      NamedStay(course: .leavesEarly, hoursAgo: 72),
      NamedStay(course: .doseFoundOut, hoursAgo: 66),
      NamedStay(course: .drowsy, hoursAgo: 62),
      NamedStay(course: .alcoholToo, hoursAgo: 50),
      NamedStay(course: .precipitated, hoursAgo: 46),
      NamedStay(course: .doseInDoubt, hoursAgo: 44),
      NamedStay(course: .vomits, hoursAgo: 36),
      NamedStay(course: .dayTwo, hoursAgo: 30),
      NamedStay(course: .longWait, hoursAgo: 26),
      NamedStay(course: .waiting, hoursAgo: 7),
    ]
    return stays.sorted { $0.hoursAgo > $1.hoursAgo }
  }
}

extension Course {
  private func named(_ id: String, _ change: (inout Course) -> Void = { _ in }) -> Course {
    var course = self
    course.id = id
    change(&course)
    return course
  }

  static func planned(stayHours: Int) -> Course {
    heroin.named("planned-discharge") { $0.stay = .hours(stayHours) }
  }

  static let tapering = heroin.named("taper") {
    $0.wish = .taper
    $0.incidents = [Incident(kind: .feverish, after: .hours(40))]
    $0.stay = .days(9)
    $0.hasScheduledComfort = true
  }

  static let steadyOnDayFour = oxycodone.named("oxycodone-day-4") {
    $0.conditions = [.chronicPain]
    $0.stay = .days(6)
    $0.hasScheduledComfort = true
    $0.incidents = [
      Incident(kind: .mistypes, after: .hours(20)), Incident(kind: .wrongChart, after: .hours(30)),
    ]
  }

  static let leavesEarly = heroin.named("against-advice") {
    $0.stay = .hours(46)
    $0.departure = .againstAdvice
    $0.unrest = 2
  }

  static let doseFoundOut = fentanyl.named("dose-found-out") {
    $0.stay = .days(6)
    $0.incidents = [
      Incident(kind: .losesSight(resolvedAfter: .hours(3)), after: .hours(26))
    ]
  }

  static let drowsy = oxycodone.named("sedation-scare") {
    $0.otherSubstances = [.gabapentinoids, .tobacco]
    $0.conditions = [.sleepApnoea]
    $0.stay = .days(6)
    $0.incidents = [Incident(kind: .drowsy, after: .hours(22))]
  }

  static let alcoholToo = heroin.named("alcohol-too") {
    $0.otherSubstances = [.alcohol, .tobacco]
    $0.stay = .days(6)
    $0.hasScheduledComfort = true
    $0.incidents = [Incident(kind: .refuses, after: .hours(24))]
  }

  static let precipitated = fentanyl.named("fentanyl-precipitated") {
    $0.opioids[0].hoursBefore = 16
    $0.precipitation = 2.3
    $0.adaptation = 0.90
    $0.stay = .days(7)
  }

  static let doseInDoubt = heroin.named("dose-in-doubt") {
    $0.hasScheduledComfort = true
    $0.stay = .days(6)
    $0.incidents = [
      Incident(kind: .losesSight(resolvedAfter: .hours(30)), after: .hours(32))
    ]
  }

  static let vomits = oxycodone.named("vomited-dose") {
    $0.opioids[0].hoursBefore = 6
    $0.stay = .days(6)
    $0.incidents = [Incident(kind: .vomits, after: .hours(1))]
  }

  static let dayTwo = heroin.named("heroin-day-2")

  static let longWait = methadone.named("methadone") { $0.stay = .days(10) }

  static let waiting = fentanyl.named("fentanyl-waiting") { $0.opioids[0].hoursBefore = 6 }
}

extension Course {
  /// The courses of people who come later, ordinary ones more often.
  static func drawn(number: Int, seed: UInt64) -> Course {
    var chance = SeededGenerator(seed: seed, "course", Int64(number))
    var course = chance.one(
      of: [heroin, heroin, fentanyl, fentanyl, fentanyl, oxycodone, oxycodone, methadone],
      or: heroin)
    course.opioids[0].hoursBefore += chance.whole(-2...3)
    course.adaptation += chance.number(-0.04...0.04)
    course.unrest = chance.number(0.2...1.6)
    course.precipitation =
      course.opioids[0].kind == .fentanyl && chance.happens(0.1) ? 2.3 : 0
    course.wish = chance.happens(0.25) ? .taper : .maintenance
    course.hasScheduledComfort = chance.happens(0.4)
    if chance.happens(0.15) { course.otherSubstances.append(.alcohol) }
    if chance.happens(0.2) { course.otherSubstances.append(.stimulants) }
    if chance.happens(0.1) {
      course.departure = .againstAdvice
      course.stay = .hours(chance.whole(30...70))
    }
    let after: TimeSpan = .hours(chance.whole(20...60))
    let kinds: [Incident.Kind] = [
      .vomits, .refuses, .losesSight(resolvedAfter: .hours(4)), .drowsy, .feverish, .mistypes,
      .wrongChart,
    ]
    if chance.happens(0.6) {
      course.incidents = [Incident(kind: chance.one(of: kinds, or: .refuses), after: after)]
    }
    return course
  }
}
