/// One dose at an instant.
struct CourseDose: Sendable {
  /// Milliseconds since 1970, UTC: when it was given, or when it is due.
  var time: Int64
  /// For example `8 mg`.
  var label: String
  var state: DoseState
  /// Its size beside the largest of its row, from 0 to 1.
  var share: Double

  init(_ time: Int64, _ label: String, _ state: DoseState, share: Double = 1) {
    self.time = time
    self.label = label
    self.state = state
    self.share = share
  }
}

/// The doses of one medicine.
struct CourseDoseRow: Sendable {
  var medicine: String
  var doses: [CourseDose]
}
