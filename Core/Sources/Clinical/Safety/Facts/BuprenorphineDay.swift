extension BuprenorphineDoses {
  /// The buprenorphine of one day, up to and with one proposed dose.
  ///
  /// Two accounts are kept. The rolling one adds what counts in the 24 hours up to the dose; the dosing-day one adds what counts
  /// since the facility's day began, so that a daily dose given an hour early does not look like twice the dose. A once-daily
  /// scheduled dose after the first day uses the dosing day; every other dose uses the larger of both.
  struct Day: Sendable, Hashable {
    /// The amount by the account that counts.
    let amount: Dose
    /// The amount of the last 18 hours: two dosing days pushed together show here. Status: local default.
    let pushedTogether: Dose
    /// Whether it belongs to the first day of the course.
    let isFirst: Bool

    static func days(
      proposed: ProposedDoses, past: [Charted<Administration>], at instant: Instant,
      dosingDayStart: Instant?, cameOnIt: Bool
    ) -> [Day] {
      let taken = past.map { (at: $0.at, amount: $0.value.comparableDose) }
      let cameOnIt = cameOnIt || past.contains { !$0.value.isFromHere }
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
        let together = sum(after: dose.at - .hours(18))
        if proposed.isOnceDaily, let dosingDay, !isFirstDosingDay {
          return Day(amount: dosingDay, pushedTogether: together, isFirst: false)
        }
        return Day(
          amount: max(rolling, dosingDay ?? .zero), pushedTogether: together,
          isFirst: !cameOnIt && (isFirstRolling || isFirstDosingDay))
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
