import Testing

@testable import Simulation

@Suite("Chance with a seed")
struct SeededGeneratorTests {
  @Test("gives the published numbers of SplitMix64")
  func published() {
    var chance = SeededGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(expected.map { _ in chance.next() } == expected)
  }

  @Test("answers a question the same, whatever was asked before")
  func questions() {
    var first = SeededGenerator(seed: 5, "delay", 60_000)
    var again = SeededGenerator(seed: 5, "delay", 60_000)
    #expect(first.next() == again.next())
    let others = [
      SeededGenerator(seed: 6, "delay", 60_000), SeededGenerator(seed: 5, "delays", 60_000),
      SeededGenerator(seed: 5, "delay", 120_000),
    ]
    for var other in others {
      var one = SeededGenerator(seed: 5, "delay", 60_000)
      #expect(other.next() != one.next())
    }
  }

  @Test("spreads evenly over neighbouring minutes")
  func spread() {
    let fractions = (0..<2_000).map { minute in
      var chance = SeededGenerator(seed: 9, "delay", Int64(minute) * 60_000)
      return chance.fraction()
    }
    let mean = fractions.reduce(0, +) / Double(fractions.count)
    #expect(abs(mean - 0.5) < 0.03)
    #expect(fractions.count { $0 < 0.1 } > 120)
    #expect(fractions.count { $0 >= 0.9 } > 120)
  }
}
