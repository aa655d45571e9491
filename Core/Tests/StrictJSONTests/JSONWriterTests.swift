import StrictJSON
import Testing

struct JSONWriterTests {
  @Test func writesTheShortestForm() {
    let value: JSONValue = [
      "text": "a\"\\\n\u{1}é/", "number": -12, "exact": .decimal("1.10"), "list": [true, .null],
    ]
    let expected = #"{"text":"a\"\\\n\u0001é/","number":-12,"exact":1.10,"list":[true,null]}"#
    #expect(JSONWriter().text(value) == expected)
  }

  @Test func sortsByBytesOfKeys() {
    let value: JSONValue = ["b": 1, "é": 2, "B": 3, "a": ["z": 1, "y": 2]]
    #expect(JSONWriter(order: .sorted).text(value) == #"{"B":3,"a":{"y":2,"z":1},"b":1,"é":2}"#)
  }

  @Test func randomValuesSurviveTheRoundTrip() throws {
    let seed: UInt64 = 20_260_731
    var generator = SplitMix64(state: seed)
    for round in 0..<2_000 {
      let value = randomValue(depth: 4, using: &generator)
      let bytes = JSONWriter().bytes(value)
      let again = try JSONReader().read(bytes)
      guard again == value else {
        Issue.record("seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
        return
      }
      #expect(JSONWriter().bytes(again) == bytes)
    }
  }

  @Test func randomBytesNeverTrap() {
    let seed: UInt64 = 7
    var generator = SplitMix64(state: seed)
    let alphabet = Array(#"{}[]",:0123456789.eE+-tfn\u"#.utf8) + [0xC3, 0xA9, 0xFF, 0x00, 0x20]
    var accepted = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<12, using: &generator)
      let bytes = (0..<length).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      if let value = try? JSONReader().read(bytes) {
        accepted += 1
        #expect((try? JSONReader().read(JSONWriter().bytes(value))) == value, "seed \(seed)")
      }
    }
    #expect(accepted > 100)
  }

  private func randomValue(depth: Int, using generator: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int64.random(in: .min ... .max, using: &generator))
    case 3: return .decimal("\(Int.random(in: -9...9, using: &generator)).50")
    case 4: return .string(randomText(using: &generator))
    case 5:
      let count = Int.random(in: 0..<5, using: &generator)
      return .array((0..<count).map { _ in randomValue(depth: depth - 1, using: &generator) })
    default:
      var members = JSONMembers()
      for _ in 0..<Int.random(in: 0..<20, using: &generator) {
        members[randomText(using: &generator)] = randomValue(depth: depth - 1, using: &generator)
      }
      return .object(members)
    }
  }

  private func randomText(using generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<6, using: &generator) {
      let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
