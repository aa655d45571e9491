extension Instrument {
  /// One question, sign or measurement.
  public struct Item: Sendable, Hashable, Identifiable {
    /// Stable identifier inside the instrument, for example "restlessness".
    public let id: String
    /// Short label in our own words.
    public let label: String
    /// The published wording, where its licence lets us ship it or the site has loaded it; nil shows label and note.
    public internal(set) var question: String?
    /// Timing or scope, in our own words; empty when there is none.
    public internal(set) var note = ""
    /// What can be answered.
    public internal(set) var answers: Answers
    /// What the answer is for.
    public internal(set) var role = Role.scored
    /// When it is asked; nil is always. An item that is not asked adds nothing, and its absence is no gap.
    public internal(set) var askedWhen: Statement?
    /// The item whose place this one takes: no form asks for both.
    public internal(set) var replaces: String?
    /// LOINC code, where one was seen in an official source.
    public internal(set) var code: String?

    /// What can be answered.
    public enum Answers: Sendable, Hashable {
      /// One of these.
      case options([Option])
      /// A whole number.
      case number(Number)
    }

    /// What an answer is for.
    public enum Role: String, Sendable, Hashable, CaseIterable {
      /// Needed for the result, and part of it.
      case scored
      /// Needed to know what else is asked; adds nothing.
      case gate
      /// May be left out; adds nothing.
      case extra
    }

    /// The permitted options, fewest points first; none for a number.
    public var options: [Option] {
      guard case .options(let options) = answers else { return [] }
      return options
    }

    /// The number that is asked for, or nil.
    public var number: Number? {
      guard case .number(let number) = answers else { return nil }
      return number
    }

    /// The permitted option with these points, or nil.
    public func option(points: Int) -> Option? {
      options.first { $0.points == points }
    }

    /// Whether the answer is one the instrument defines.
    public func permits(_ answer: Int) -> Bool {
      number.map { $0.range.contains(answer) } ?? (option(points: answer) != nil)
    }

    /// What a permitted answer adds to a total.
    public func worth(of answer: Int) -> Int {
      number?.worth(of: answer) ?? answer
    }

    /// The least and the most an answer can add.
    public var worths: ClosedRange<Int> {
      switch answers {
      case .options(let options):
        options.first.map { $0.points...options[options.count - 1].points } ?? 0...0
      case .number(let number): number.worths
      }
    }

    /// The permitted answers in words, "0, 1, 2, 4" or "0 to 30 days".
    public var permitted: String {
      number?.permitted ?? options.map { String($0.points) }.joined(separator: ", ")
    }
  }
}
