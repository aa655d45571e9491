/// One vital sign, drawn under the score on the same time axis.
struct CourseLane: Sendable {
  var name: String
  var unit: String
  /// Oldest first.
  var points: [CoursePoint]
  /// What the lane shows at least; it grows when a value lies outside.
  var scale: ClosedRange<Double>
  /// The range that stands behind the line as ordinary.
  var usual: ClosedRange<Double>?
  /// Two values further apart than this, in milliseconds, are not joined.
  var gapAfter: Int64
}
