public import Access
import Chart
public import Clinical
public import Record
import Synchronization

extension CareUnit {
  /// Founds the facility with its first administrator, once.
  /// - Throws: ``CareError`` when a part is not acceptable or the facility exists.
  public func found(
    _ founding: FacilityEntry.Founding, administrator: StaffAccount, at instant: Instant,
    key: IdempotencyKey?
  ) async throws(CareError) {
    guard facility == nil else {
      throw .notPermitted("This facility has been set up already. Sign in.")
    }
    try founding.requireSound()
    let isFounded = try await append(
      [.founded(founding), .staff(administrator)], by: administrator.id.text, at: instant, key,
      expecting: 0)
    guard isFounded else {
      throw .notPermitted("This facility has been set up already. Sign in.")
    }
  }

  /// Makes or changes a staff account.
  /// - Throws: ``CareError`` when the policy does not allow it or the user name is taken.
  public func save(_ account: StaffAccount, _ envelope: Envelope) async throws(CareError) {
    try await change(envelope) { facility throws(CareError) in
      let refusal = StaffChangePolicy.refusal(
        of: account, by: envelope.actor.account, among: facility.staff)
      if let refusal { throw .account(refusal.message) }
      if let other = facility.account(named: account.username), other.id != account.id {
        throw .account("The user name \(account.username.text) is taken. Choose another one.")
      }
      return .staff(account)
    }
  }

  /// Gives a person their own new password.
  /// - Throws: ``CareError`` when it cannot be stored.
  public func changeOwnPassword(
    to hash: PasswordHash, _ envelope: Envelope
  ) async throws(CareError) {
    try await change(envelope) { facility throws(CareError) in
      var account = envelope.actor.account
      if let now = facility.staff.first(where: { $0.id == account.id }) { account = now }
      account.passwordHash = hash
      return .staff(account)
    }
  }

  /// Sets a clinical parameter inside its guardrail, with a reason.
  /// - Throws: ``CareError`` naming the allowed range.
  public func set(
    parameter: String, to value: Int64, reason: String, _ envelope: Envelope
  ) async throws(CareError) {
    try envelope.actor.require(.manageSettings, to: "change clinical settings")
    guard !reason.isEmpty, reason.count <= 400 else {
      throw .refused(
        .invalid(field: "reason", message: "Give a reason in at most 400 characters."))
    }
    try await change(envelope) { facility throws(CareError) in
      var choices = facility.settings.overrides
      choices[parameter] = Int(value)
      do throws(ClinicalSettings.Refusal) {
        _ = try ClinicalSettings(overrides: choices)
      } catch {
        throw .refused(.invalid(field: "value", message: error.message))
      }
      return .setting(parameter: parameter, value: value, reason: reason)
    }
  }

  private static let attempts = 50

  /// Appends what a change comes to on the newest facility; decides again when somebody else was faster.
  private func change(
    _ envelope: Envelope, _ decide: (Facility) throws(CareError) -> FacilityEntry
  ) async throws(CareError) {
    for _ in 0..<Self.attempts {
      let (known, version) = state.withLock { ($0.facility, $0.facilityVersion) }
      guard let known else {
        _ = try foundedFacility()
        continue
      }
      let isAppended = try await append(
        [try decide(known)], by: envelope.actor.account.id.text, at: envelope.at, envelope.key,
        expecting: version)
      if isAppended { return }
      // The other one's entry is on its way into memory.
      try? await Task.sleep(for: .milliseconds(2))
    }
    throw .unavailable("Many people are changing the facility at once.")
  }

  /// - Returns: false when somebody else appended first.
  private func append(
    _ entries: [FacilityEntry], by author: String, at instant: Instant, _ key: IdempotencyKey?,
    expecting version: Int64
  ) async throws(CareError) -> Bool {
    let request = AppendRequest(
      stream: Self.facilityStream, expecting: .exactly(version),
      entries: entries.map { entry in
        let (kind, payload) = FacilityForm.encode(entry)
        return NewEntry(
          kind: kind, author: author, recordedAt: instant.milliseconds, payload: payload)
      }, idempotency: key)
    do {
      let receipt = try await log.append(request)
      guard !receipt.wasRepeated else { return true }
      try state.withLock { state in
        for stored in receipt.entries { try state.apply(stored) }
      }
      changes.announce(chart: nil)
      return true
    } catch let failure as AppendFailure {
      if case .versionConflict = failure { return false }
      throw CareError(failure)
    } catch let error as CareError {
      throw error
    } catch {
      throw .unavailable("\(error)")
    }
  }
}

extension FacilityEntry.Founding {
  /// The most beds a unit has here. Status: local default.
  private static let mostBeds = 60

  func requireSound() throws(CareError) {
    guard !name.isEmpty, name.count <= 80 else {
      throw .refused(
        .invalid(field: "name", message: "Give the facility a name of 1 to 80 letters."))
    }
    guard FacilityCalendar(timeZone: timeZone) != nil else {
      throw .refused(
        .invalid(
          field: "time-zone",
          message: "The time zone is not known here. Write it like America/New_York."))
    }
    let isSound = beds.allSatisfy { !$0.isEmpty && $0.count <= 8 }
    guard (1...Self.mostBeds).contains(beds.count), isSound, Set(beds).count == beds.count else {
      throw .refused(
        .invalid(
          field: "beds",
          message: "Name 1 to \(Self.mostBeds) beds, each differently, with at most 8 letters."))
    }
  }
}
