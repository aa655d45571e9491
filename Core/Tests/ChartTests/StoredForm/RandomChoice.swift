/// A seeded source of choices (SplitMix64, Steele, Lea & Flood 2014), so that a failing search can be run again.
struct RandomChoice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func flag() -> Bool { next() & 1 == 0 }

  mutating func one<Choice: CaseIterable>(_ type: Choice.Type) -> Choice {
    one(of: Array(type.allCases))
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// Text with what JSON, Unicode and line ends make difficult; sometimes empty.
  mutating func text() -> String {
    let pieces = [
      "a", "é", "e\u{301}", "\"", "\\", "\n", "\r", "\t", "\u{1}", "\u{7f}", "\u{2028}", "🌿",
      "</b>",
      "0", " ", "ß", "\u{0}", "\u{FEFF}", "ó",
    ]
    var text = ""
    for _ in 0..<number(0...8) { text += one(of: pieces) }
    return text
  }
}
