extension Instrument {
  /// One permitted answer.
  public struct Option: Sendable, Hashable {
    /// Points it adds to the total; where nothing is added up, the number that stands for the answer.
    public let points: Int
    /// What it says; empty for a step of a scale that has no words of its own.
    public internal(set) var label: String
    /// The scale's own sign where the number alone would mislead: "S", "+4".
    public internal(set) var mark: String?
    /// LOINC answer code, where one was seen in an official source.
    public internal(set) var code: String?
  }
}

extension [Instrument.Option] {
  /// One step a label, from 0 up.
  static func steps(_ labels: String...) -> [Instrument.Option] {
    labels.enumerated().map { Instrument.Option(points: $0.offset, label: $0.element) }
  }

  /// Every whole number of a range; only some have words.
  static func anchored(
    _ range: ClosedRange<Int>, _ labels: [Int: String]
  ) -> [Instrument.Option] {
    range.map { Instrument.Option(points: $0, label: labels[$0] ?? "") }
  }

  /// Points with their labels, fewest first.
  static func points(_ pairs: (Int, String)...) -> [Instrument.Option] {
    pairs.map { Instrument.Option(points: $0.0, label: $0.1) }
  }

  /// No is 0, yes counts so much.
  static func yesOrNo(yes points: Int = 1) -> [Instrument.Option] {
    [Instrument.Option(points: 0, label: "No"), Instrument.Option(points: points, label: "Yes")]
  }

  /// No and yes with the LOINC answer codes seen in the official panels that use them.
  static let codedNoOrYes = yesOrNo().coded("LA32-8", "LA33-6")

  /// The same options with their LOINC answer codes, in order.
  func coded(_ codes: String...) -> [Instrument.Option] {
    zip(self, codes).map { option, code in
      var option = option
      option.code = code
      return option
    }
  }
}
