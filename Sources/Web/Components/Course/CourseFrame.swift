/// The measures of the picture: one time axis for everything that is drawn.
struct CourseFrame: Sendable {
  static let width = 1200.0
  static let plotLeft = 148.0
  static let plotRight = 1112.0

  /// Milliseconds since 1970, UTC.
  let span: ClosedRange<Int64>

  /// The horizontal place of an instant; instants outside of the span stand at its edge.
  func x(_ time: Int64) -> Double {
    let length = Double(max(span.upperBound - span.lowerBound, 1))
    let held = min(max(time, span.lowerBound), span.upperBound)
    let share = Double(held - span.lowerBound) / length
    return CourseFrame.plotLeft + share * (CourseFrame.plotRight - CourseFrame.plotLeft)
  }

  /// Whether an instant lies in the picture.
  func shows(_ time: Int64) -> Bool { span.contains(time) }
}

/// A vertical scale: which value stands where.
struct CourseScale: Sendable {
  let values: ClosedRange<Double>
  let top: Double
  let bottom: Double

  /// The vertical place of a value; values outside stand at the edge.
  func y(_ value: Double) -> Double {
    let length: Double = max(values.upperBound - values.lowerBound, 0.001)
    let held = min(max(value, values.lowerBound), values.upperBound)
    return bottom - (held - values.lowerBound) / length * (bottom - top)
  }
}
