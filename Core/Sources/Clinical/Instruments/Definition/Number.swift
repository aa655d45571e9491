extension Instrument {
  /// A whole number as an answer: days, beats a minute, tenths of a percent.
  public struct Number: Sendable, Hashable {
    /// What is taken, both ends inside; outside, it is a slip of entry.
    public let range: ClosedRange<Int>
    /// The unit as people read it, "days" or "mmHg".
    public let unit: String
    /// How many digits stand after the point: 192 with one decimal is 19.2.
    public internal(set) var decimals = 0
    /// What it adds to a total from which value on, lowest first; empty when it adds itself.
    public internal(set) var steps: [Step] = []

    /// From this value on, an answer adds so many points.
    public struct Step: Sendable, Hashable {
      /// The least value of the step.
      public let from: Int
      /// What the step adds.
      public let points: Int
    }

    /// What a value adds to a total.
    public func worth(of value: Int) -> Int {
      guard !steps.isEmpty else { return value }
      return steps.last { $0.from <= value }?.points ?? 0
    }

    /// The least and the most a value can add.
    public var worths: ClosedRange<Int> {
      guard !steps.isEmpty else { return range }
      let points = steps.map(\.points)
      return (points.min() ?? 0)...(points.max() ?? 0)
    }

    /// A value with its point, without its unit: "19.2".
    public func digits(_ value: Int) -> String {
      guard decimals > 0 else { return String(value) }
      let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
      let fraction = String(abs(value) % scale)
      let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
      return "\(value < 0 ? "-" : "")\(abs(value) / scale).\(zeros)\(fraction)"
    }

    /// A value with its unit: "19.2 kg/m²".
    public func text(_ value: Int) -> String { "\(digits(value)) \(unit)" }

    /// The permitted values in words: "0 to 30 days".
    public var permitted: String {
      "\(digits(range.lowerBound)) to \(digits(range.upperBound)) \(unit)"
    }
  }
}

extension [Instrument.Number.Step] {
  /// Steps as pairs of the least value and the points.
  static func from(_ pairs: (Int, Int)...) -> [Instrument.Number.Step] {
    pairs.map { Instrument.Number.Step(from: $0.0, points: $0.1) }
  }
}
