public import Access
public import Chart
import Record
import Synchronization

extension CareUnit {
  /// Carries out a command on an existing chart, when the actor's role allows it.
  /// - Returns: the chart with the new entries.
  /// - Throws: ``CareError``; nothing was recorded then.
  @discardableResult
  public func perform(
    _ command: some ChartCommand & PermittedCommand, on chart: String, _ envelope: Envelope
  ) async throws(CareError) -> Recorded {
    try envelope.actor.require(command.permission, to: command.act)
    try command.requireRights(of: envelope.actor, on: try self.chart(chart))
    return try await record(
      command, on: chart, envelope, freshIdentifier: FreshIdentifier.make())
  }

  /// Admits a person into a free bed and starts their chart.
  /// - Returns: the new chart.
  /// - Throws: ``CareError``; nothing was recorded then.
  @discardableResult
  public func admit(_ command: Admit, _ envelope: Envelope) async throws(CareError) -> Recorded {
    try envelope.actor.require(.admit, to: "admit people")
    if let key = envelope.key, let chart = try await chartAdmitted(under: key) {
      return try await record(
        command, on: chart, envelope, freshIdentifier: FreshIdentifier.make())
    }
    let chart = FreshIdentifier.make()
    let bed = command.admission.bed
    try reserve(bed)
    defer { release(bed) }
    return try await record(command, on: chart, envelope, freshIdentifier: chart)
  }

  /// Moves a person to a free bed.
  /// - Throws: ``CareError``; nothing was recorded then.
  @discardableResult
  public func move(
    _ command: MoveBed, on chart: String, _ envelope: Envelope
  ) async throws(CareError) -> Recorded {
    guard try self.chart(chart).state.bed != command.bed else {
      return try await perform(command, on: chart, envelope)
    }
    try reserve(command.bed)
    defer { release(command.bed) }
    return try await perform(command, on: chart, envelope)
  }

  private func chartAdmitted(under key: IdempotencyKey) async throws(CareError) -> String? {
    do {
      let receipt = try await log.receipt(of: key)
      return receipt?.entries.first.flatMap { ChartStream.chart(of: $0.stream) }
    } catch {
      throw CareError(error)
    }
  }

  /// Keeps a bed for one request, so that two admissions at once do not get the same.
  private func reserve(_ bed: String) throws(CareError) {
    guard try foundedFacility().beds.contains(bed) else {
      throw .bed("There is no bed \(bed). Choose a bed of this unit.")
    }
    let isFree = state.withLock { state in
      let isTaken = state.charts.values.contains { $0.state.isPresent && $0.state.bed == bed }
      return !isTaken && state.reservedBeds.insert(bed).inserted
    }
    guard isFree else { throw .bed("Bed \(bed) is taken. Choose a free bed.") }
  }

  private func release(_ bed: String) {
    state.withLock { _ = $0.reservedBeds.remove(bed) }
  }
}

/// A chart command that a role has to be allowed to give.
public protocol PermittedCommand {
  /// What the role needs.
  var permission: Permission { get }
  /// The act in words, to end "may not …".
  var act: String { get }

  /// What the role alone does not decide; nothing by default.
  /// - Throws: ``CareError/notPermitted(_:)``.
  func requireRights(of actor: StaffActor, on chart: PatientChart) throws(CareError)
}

extension PermittedCommand {
  /// The role alone decides.
  public func requireRights(of actor: StaffActor, on chart: PatientChart) throws(CareError) {}
}
