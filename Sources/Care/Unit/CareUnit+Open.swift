import Chart
import Clinical
public import Record

extension CareUnit {
  /// Opens the unit on a record: reads the facility and every chart.
  /// - Throws: ``CareError`` naming the entry that cannot be read; the program then does not start.
  public static func open(_ log: any EntryLog) async throws(CareError) -> CareUnit {
    do {
      var state = State(facility: nil, facilityVersion: 0, charts: [:])
      for entry in try await log.entries(of: facilityStream, after: 0) {
        try state.apply(entry)
      }
      for admission in try await log.entries(ofKind: "admission") {
        guard let id = ChartStream.chart(of: admission.stream) else { continue }
        let stored = try await log.entries(of: admission.stream, after: 0)
        state.charts[id] = PatientChart(id: id, entries: try stored.map(ChartStream.entry))
      }
      for access in try await log.entries(ofKind: "chart-access") {
        state.noteActivity(
          of: access.author, at: Instant(milliseconds: access.recordedAt))
      }
      return CareUnit(log: log, state: state)
    } catch let error as CareError {
      throw error
    } catch {
      throw .unavailable("The record cannot be read: \(error)")
    }
  }
}

extension CareUnit.State {
  mutating func apply(_ stored: StoredEntry) throws {
    let entry = try FacilityForm.decode(kind: stored.kind, payload: stored.payload)
    if case .founded(let founding) = entry {
      guard let founded = Facility(founding) else {
        throw CareError.unavailable(
          "This machine does not know the time zone \(founding.timeZone). Install tzdata.")
      }
      facility = founded
    } else {
      facility?.apply(entry)
    }
    facilityVersion = stored.version
  }
}
