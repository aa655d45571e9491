import Access
public import Care
import Chart
public import Clinical

extension DemoUnit {
  /// From this long before the present on, something due is left for a visitor.
  private static let leftBefore: TimeSpan = .hours(2)
  /// The longest pause of a demonstration that is lived through when it starts again.
  private static let longestPause: TimeSpan = .days(7)

  /// Founds a demonstration in an empty record and plays its last days, or takes up one that is there already.
  /// - Parameters:
  ///   - seed: decides everything that chance decides.
  ///   - now: where the history ends.
  ///   - days: how many days of history there are, 4 to 6.
  /// - Throws: ``DemoFailure`` when the record holds a real facility or the unit cannot be set up.
  public static func prepare(
    care: CareUnit, seed: UInt64, now: Instant, passwords: DemoPasswords, days: Int = 5
  ) async throws(DemoFailure) -> DemoUnit {
    let days = max(4, min(6, days))
    let stays = NamedStay.all(days: days)
    if let facility = care.facility, !facility.founding.isDemo { throw .notADemonstration }
    let begin = (now - .days(days)).wholeMinute
    try await found(care, at: begin, passwords)
    if !care.allCharts.isEmpty {
      return await takeUp(care: care, seed: seed, now: now, stays: stays)
    }
    let unit = DemoUnit(
      care: care, seed: seed, reached: begin, visitorsFrom: now - leftBefore)
    await unit.expect(stays.map { ($0.course, (now - .hours($0.hoursAgo)).wholeMinute) })
    await unit.advance(to: now)
    return unit
  }

  /// Goes on where an earlier run ended: people are known again by their names.
  private static func takeUp(
    care: CareUnit, seed: UInt64, now: Instant, stays: [NamedStay]
  ) async -> DemoUnit {
    let charts = care.allCharts
    let last = charts.compactMap { $0.entries.last?.recordedAt }.max() ?? now
    let unit = DemoUnit(
      care: care, seed: seed, reached: max(last, now - longestPause).wholeMinute,
      visitorsFrom: now - leftBefore)
    await unit.recognise(charts, stays)
    await unit.advance(to: now)
    return unit
  }

  private func expect(_ arrivals: [(Course, Instant)]) {
    expected = arrivals.map { (course: $0.0, arrival: $0.1) }
  }

  private func recognise(_ charts: [PatientChart], _ stays: [NamedStay]) {
    let byName = Dictionary(grouping: charts) { $0.state.identity?.name ?? "" }
    for number in 0..<(charts.count + stays.count) {
      let course =
        stays.indices.contains(number)
        ? stays[number].course : Course.drawn(number: number, seed: seed)
      func persona(_ arrival: Instant) -> Persona {
        Persona(number: number, course: course, arrival: arrival, seed: seed)
      }
      // Names come again after some weeks; the day of birth tells two people apart.
      let own = byName[persona(reached).identity.name, default: []].first { chart in
        chart.state.admittedAt.map { persona($0).identity } == chart.state.identity
      }
      guard let own, let arrival = own.state.admittedAt else { continue }
      arrived = number + 1
      guard own.state.isPresent else { continue }
      people.append(Person(chart: own.id, persona: persona(arrival)))
    }
  }

  private static func found(
    _ care: CareUnit, at instant: Instant, _ passwords: DemoPasswords
  ) async throws(DemoFailure) {
    let founding = FacilityEntry.Founding(
      name: "Harbor Point (demonstration)", kind: .withdrawalUnit, timeZone: "America/New_York",
      beds: (1...12).map(String.init), isDemo: true)
    let administrator = try account(
      DemoStaff.administrator, passwords.hash(for: .administrator), at: instant)
    if care.facility == nil {
      do {
        try await care.found(founding, administrator: administrator, at: instant, key: nil)
      } catch { throw .refused(error) }
    }
    let envelope = Envelope(actor: StaffActor(administrator), at: instant, key: nil)
    // Accounts that a visitor changed since stay as they are.
    for member in DemoStaff.visitors + DemoStaff.virtual
    where care.facility?.account(member.id) == nil {
      let isVirtual = DemoStaff.isVirtual(member.id.text)
      let hash = isVirtual ? passwords.virtualStaff : passwords.hash(for: member.role)
      try await save(member, hash, care, envelope)
    }
  }

  private static func save(
    _ member: DemoStaff.Member, _ password: PasswordHash, _ care: CareUnit, _ envelope: Envelope
  ) async throws(DemoFailure) {
    let account = try account(member, password, at: envelope.at)
    do { try await care.save(account, envelope) } catch { throw .refused(error) }
  }

  private static func account(
    _ member: DemoStaff.Member, _ password: PasswordHash, at instant: Instant
  ) throws(DemoFailure) -> StaffAccount {
    do {
      return try member.account(password: password, created: instant)
    } catch { throw .account(error) }
  }
}

extension Instant {
  /// The start of its minute.
  var wholeMinute: Instant { Instant(milliseconds: milliseconds / 60_000 * 60_000) }
}
