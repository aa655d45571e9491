import Record
import Testing

@Suite("Names, hashes and sentences")
struct EntryValueTests {
  @Test(arguments: ["a", "chart/9-z", String(repeating: "x", count: 200)])
  func allowedStreamNames(_ name: String) {
    #expect(StreamID(validating: name)?.name == name)
  }

  @Test(arguments: ["", "A", "a b", "a_b", "é", "a\0", String(repeating: "x", count: 201)])
  func refusedStreamNames(_ name: String) {
    #expect(StreamID(validating: name) == nil)
  }

  @Test func theHashIsSHA256() {
    // FIPS 180-2, appendix B.1.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(EntryHash(of: Array("abc".utf8)).description == expected)
  }

  @Test(arguments: [0, 31, 33])
  func aHashHas32Bytes(_ count: Int) {
    #expect(EntryHash(bytes: Array(repeating: 1, count: count)) == nil)
  }

  /// A stored log can be verified for ever only if the encoding never changes.
  @Test func theEncodingOfVersion1IsFixed() {
    let entry = StoredEntry(
      NewEntry(
        kind: "note", author: "Zoë", recordedAt: 1_800_000_000_000, payload: [0, 1, 255]),
      stream: StreamID("chart/1"), version: 1, after: .empty)
    let expected = "a3c248d60b000652c64e1961d3c93c6dcb3a6c2fb1206d32026e8cd46177a8fa"
    #expect(entry.hash.description == expected)
  }

  @Test func fieldsDoNotRunIntoEachOther() {
    func hash(_ kind: String, _ author: String) -> EntryHash {
      let entry = NewEntry(kind: kind, author: author, recordedAt: 0, payload: [])
      return StoredEntry(entry, stream: StreamID("s"), version: 1, after: .empty).hash
    }
    #expect(hash("ab", "c") != hash("a", "bc"))
  }

  @Test(
    arguments: zip(
      [
        AppendFailure.versionConflict(stream: StreamID("chart/1"), expected: 2, actual: 3),
        .keyReused(key: "k"),
        .claimTaken(claim: "administration/7/1"),
        .invalid(reason: "a claim stands twice in the request"),
        .storage(reason: "disk full"),
      ],
      [
        "chart/1 is at version 3, not 2: load it again and decide again.",
        "The key k was used for another request: send this one with a new key.",
        "administration/7/1 was recorded before and can be recorded only once.",
        "The request cannot be stored: a claim stands twice in the request.",
        "Nothing was stored (disk full): try again with the same key.",
      ]))
  func aFailureSaysWhatToDo(_ failure: AppendFailure, _ sentence: String) {
    #expect(failure.description == sentence)
  }

  @Test func aDamageSaysWhereAndWhatToDo() {
    let failure = ReadFailure.damaged(position: 7, reason: "the entry was changed")
    let sentence = """
      The record is damaged at position 7 (the entry was changed): verify it and restore from a \
      backup.
      """
    #expect(failure.description == sentence)
    #expect(ReadFailure.storage(reason: "r").description.hasSuffix("(r): try again."))
  }
}
