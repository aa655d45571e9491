/// The only source of chance in a demonstration: SplitMix64, the same numbers for the same seed.
///
/// Source: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator that gives the same numbers for the same seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The generator of one question, for example "how late is this round": it depends on the seed and the question and not on
  /// what was drawn before, so that a visitor's act changes only what it touches.
  init(seed: UInt64, _ question: String, _ numbers: Int64...) {
    // FNV-1a: String's own hash changes with every run.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in question.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for number in numbers {
      hash = (hash ^ UInt64(bitPattern: number)) &* 0x100_0000_01b3
      hash ^= hash >> 29
    }
    state = seed ^ hash
    _ = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// A number from 0 to just below 1.
  mutating func fraction() -> Double {
    Double(next() >> 11) / 9_007_199_254_740_992
  }

  /// A number between two others.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + fraction() * (range.upperBound - range.lowerBound)
  }

  /// A whole number, both ends inside.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Whether something with this probability happens.
  mutating func happens(_ probability: Double) -> Bool {
    fraction() < probability
  }

  /// About normal, mean 0 and deviation 1, within 3 of it: the sum of twelve fractions.
  mutating func deviation() -> Double {
    var sum = 0.0
    for _ in 0..<12 { sum += fraction() }
    return min(3, max(-3, sum - 6))
  }

  /// One of several; the fallback when there is none.
  mutating func one<Element>(of elements: [Element], or fallback: Element) -> Element {
    elements.isEmpty ? fallback : elements[whole(0...(elements.count - 1))]
  }
}
