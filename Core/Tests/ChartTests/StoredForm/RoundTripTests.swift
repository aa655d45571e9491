import Clinical
import StrictJSON
import Testing

@testable import Chart

/// Over random entries of every kind: what is read is what was written, byte for byte, and the bytes are canonical.
struct RoundTripTests {
  @Test(arguments: StoredKind.allCases.map(\.rawValue))
  func readsWhatWasWritten(kindName: String) throws {
    let kind = try #require(StoredKind(rawValue: kindName))
    for seed in UInt64(1)...60 {
      var random = RandomChoice(seed: seed)
      let entry = random.entry(kind)
      let stored = StoredForm.encode(entry)
      try #require(stored.kind == kindName)
      let read = try StoredForm.decode(
        kind: stored.kind, payload: stored.payload, number: entry.number)
      try #require(read == entry, "seed \(seed)")
      try #require(
        StoredForm.encode(read).payload == stored.payload, "not the same bytes, seed \(seed)")
      let document = try JSONReader().read(stored.payload)
      try #require(
        JSONWriter(order: .sorted).bytes(document) == stored.payload, "not canonical, seed \(seed)")
    }
  }

  @Test func textKeepsItsBytes() throws {
    let composed = GoldenEntries.entry(.review(Review(text: "é")))
    let decomposed = GoldenEntries.entry(.review(Review(text: "e\u{301}")))
    #expect(composed == decomposed)
    #expect(StoredForm.encode(composed).payload != StoredForm.encode(decomposed).payload)
  }

  /// Every byte of a payload matters: damage is refused or read as something else, never passed over.
  @Test func aMemberLostIsNeverPassedOver() throws {
    for seed in UInt64(1)...200 {
      var random = RandomChoice(seed: seed)
      let entry = random.entry(random.one(StoredKind.self))
      let stored = StoredForm.encode(entry)
      guard case .object(var document) = try JSONReader().read(stored.payload) else { return }
      document[random.one(of: document.members.map(\.key))] = nil
      let damaged = JSONWriter(order: .sorted).bytes(.object(document))
      #expect(throws: StoredFormError.self, "seed \(seed)") {
        try StoredForm.decode(kind: stored.kind, payload: damaged, number: 1)
      }
    }
  }
}
