/// One measured value at an instant.
struct CoursePoint: Sendable {
  /// Milliseconds since 1970, UTC.
  var time: Int64
  /// Where it stands on the scale.
  var value: Double
  /// The lower end, for what is measured as a pair (diastolic under systolic).
  var low: Double?
  /// As it is written: `37.4`, `128/82`.
  var label: String
  var level: Level

  init(_ time: Int64, _ value: Double, low: Double? = nil, label: String, level: Level = .none) {
    self.time = time
    self.value = value
    self.low = low
    self.label = label
    self.level = level
  }
}
