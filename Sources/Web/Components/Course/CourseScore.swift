/// The score that leads the picture, with the ranges it is read by.
struct CourseScore: Sendable {
  /// A range of totals with its name, both ends included.
  struct Band: Sendable {
    var from: Int
    var through: Int
    var name: String
  }

  var name: String
  /// Complete scores, oldest first.
  var points: [CoursePoint]
  /// Scores without a total, as `8 of 11`.
  var incomplete: [CourseMark] = []
  /// From the lowest up.
  var bands: [Band]
  /// Two scores further apart than this, in milliseconds, are not joined.
  var gapAfter: Int64
}
