import Care
import Clinical

/// Fields that forms of several pages have.
enum UnitFields {
  /// The chart version the person was looking at; see ``FormTokens``.
  static let version = Field.integer(
    FormTokens.versionName, "Chart version", in: 0...1_000_000_000,
    meaning: "The version of the chart that the request rests on"
  ).optional

  /// When something happened, for what is charted late.
  static let happenedAt = Field.localMinute(
    "happened-at", "When it happened", meaning: "When it happened; now when not sent"
  ).optional
}

extension FieldValues {
  /// When something happened, or nil for now.
  func happenedAt(in calendar: FacilityCalendar) throws -> Instant? {
    try self[UnitFields.happenedAt]?.instant(in: calendar, field: UnitFields.happenedAt)
  }
}
