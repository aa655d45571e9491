extension BuprenorphineDoses {
  /// The buprenorphine of one day, up to and with one proposed dose.
  ///
  /// Two accounts are kept. The rolling one adds what counts in the 24 hours up to the dose; the dosing-day one adds what counts
  /// since the facility's day began, so that a daily dose given an hour early does not look like twice the dose. A scheduled dose
  /// after the first day that comes at least 20 hours after the one before uses the dosing day; every other dose uses the larger
  /// of both.
  struct Day: Sendable, Hashable {
    /// The amount by the account that counts.
    let amount: Dose
    /// Whether it belongs to the first day of the course.
    let isFirst: Bool

    static func days(
      proposed: ProposedDoses, past: [Charted<Administration>],
      told: [(at: Instant, amount: Dose)], dosingDayStart: Instant?, cameOnIt: Bool
    ) -> [Day] {
      let charted = past.map { (at: $0.at, amount: $0.value.comparableDose) }
      let taken = (told + charted).sorted { $0.at < $1.at }
      return proposed.doses.indices.map { index in
        let dose = proposed.doses[index]
        let upToIt = taken + proposed.doses[...index]
        func sum(after start: Instant) -> Dose {
          upToIt.reduce(.zero) { $1.at > start ? $0 + $1.amount : $0 }
        }
        let began = upToIt.first?.at ?? dose.at
        let rolling = sum(after: dose.at - .days(1))
        let isFirstRolling = began > dose.at - .days(1)
        let dayStart = dosingDayStart.map { Self.dayStart($0, of: dose.at) }
        let dosingDay = dayStart.map { sum(after: $0 - TimeSpan(milliseconds: 1)) }
        let isFirstDosingDay = dayStart.map { began >= $0 } ?? isFirstRolling
        let before = upToIt.dropLast().last?.at
        let standsAlone =
          before.map { dose.at - $0 >= ProposedDoses.onceDailySpacing } ?? true
        if proposed.isOnceDaily, standsAlone, let dosingDay, !isFirstDosingDay {
          return Day(amount: dosingDay, isFirst: false)
        }
        let wasOnIt = cameOnIt || past.contains { $0.isFromElsewhere(before: dose.at - .days(1)) }
        return Day(
          amount: max(rolling, dosingDay ?? .zero),
          isFirst: !wasOnIt && (isFirstRolling || isFirstDosingDay))
      }
    }

    /// The start of the dosing day a later dose falls into, taking each day as 24 hours: the night the clock changes moves it by an
    /// hour, which no dose hangs on.
    private static func dayStart(_ present: Instant, of dose: Instant) -> Instant {
      guard dose > present else { return present }
      let days = (dose - present).milliseconds / TimeSpan.days(1).milliseconds
      return present + .days(1) * Int(days)
    }
  }
}

extension Charted<Administration> {
  /// A dose from outside that long ago shows that the person was on it before; one of today belongs to the first day.
  fileprivate func isFromElsewhere(before instant: Instant) -> Bool {
    !value.isFromHere && at <= instant
  }
}
