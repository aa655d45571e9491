public import Clinical

/// How early and how late a scheduled dose counts as on time.
///
/// An hour either side is common hospital practice for scheduled medicines; here a local default.
public enum DoseWindow {
  /// A dose is due from this long before its time.
  public static let early = TimeSpan.minutes(60)
  /// A dose not charted this long after its time is late.
  public static let late = TimeSpan.minutes(60)
  /// A dose not charted this long after its time is missed: a prescriber decides about it.
  public static let missed = TimeSpan.hours(6)

  /// The state of a dose that nobody has charted.
  static func state(of due: Instant, at now: Instant) -> MedicationRecord.DoseState {
    if now < due - early { return .notYet }
    if now < due + late { return .due }
    return now < due + missed ? .late : .missed
  }
}
