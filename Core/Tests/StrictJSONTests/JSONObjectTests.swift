import StrictJSON
import Testing

struct JSONObjectTests {
  enum Colour: String, CaseIterable { case red, blue }

  struct Round: Equatable {
    let pulse: Int64
    let note: String?
  }

  static func rounds(_ text: String) throws -> [Round] {
    var document = try JSONObject(document: try JSONReader().read(text))
    var rounds: [Round] = []
    for field in try document.array("rounds") {
      rounds.append(
        try field.object { (object) throws(JSONFieldError) in
          Round(
            pulse: try object.integer("pulse", in: 20...300),
            note: try object.optionalString("note"))
        })
    }
    try document.finish()
    return rounds
  }

  @Test func readsTypedMembers() throws {
    let rounds = try Self.rounds(#"{"rounds":[{"pulse":72},{"pulse":80,"note":"calm"}]}"#)
    #expect(rounds == [Round(pulse: 72, note: nil), Round(pulse: 80, note: "calm")])
    #expect(try Self.rounds(#"{"rounds":[{"pulse":72,"note":null}]}"#)[0].note == nil)
  }

  static let messages: [(String, String)] = [
    (#"{"rounds":[{"pulse":72},{"pulse":"x"}]}"#, "rounds[1].pulse: expected a whole number"),
    (#"{"rounds":[{"pulse":72.0}]}"#, "rounds[0].pulse: expected a whole number"),
    (#"{"rounds":[{"pulse":19}]}"#, "rounds[0].pulse: expected a whole number from 20 to 300"),
    (#"{"rounds":[{}]}"#, "rounds[0].pulse: is missing"),
    (#"{"rounds":[{"pulse":72,"note":1}]}"#, "rounds[0].note: expected text"),
    (#"{"rounds":[{"pulse":72,"nota":"x"}]}"#, "rounds[0].nota: is not known here"),
    (#"{"rounds":[7]}"#, "rounds[0]: expected an object"),
    (#"{"rounds":{}}"#, "rounds: expected a list"),
    (#"{"rounds":[],"more":1}"#, "more: is not known here"),
    (#"[]"#, "expected an object"),
  ]

  @Test(arguments: messages) func errorsNameTheField(document: String, message: String) {
    let error = #expect(throws: JSONFieldError.self) { try Self.rounds(document) }
    #expect(error?.message == message)
  }

  @Test func otherTypes() throws {
    let text = #"{"on":true,"colour":"blue","exact":1.10,"inner":{"n":1},"other":"green"}"#
    var object = try JSONObject(document: try JSONReader().read(text))
    #expect(try object.boolean("on"))
    #expect(try object.choice("colour", Colour.self) == .blue)
    #expect(try object.field("exact").numberText() == "1.10")
    var inner = try object.nested("inner")
    #expect(try inner.integer("n") == 1)
    try inner.finish()
    #expect(try object.optionalNested("absent")?.keys == nil)
    #expect(try object.optionalArray("absent").isEmpty)
    let error = #expect(throws: JSONFieldError.self) { try object.choice("other", Colour.self) }
    #expect(error?.message == "other: expected one of red, blue")
    #expect(throws: Never.self) { try object.finish() }
  }

  @Test func membersKeepTheirPlace() {
    var members = JSONMembers()
    for number in 0..<40 { members["k\(number)"] = .integer(Int64(number)) }
    members["k3"] = "three"
    members["k20"] = nil
    members["k20"] = "last"
    #expect(members["k3"] == "three")
    #expect(members.members[3].key == "k3")
    #expect(members.members.last?.key == "k20")
    #expect(members.count == 40)
    for number in 0..<25 { members["k\(number)"] = nil }
    #expect(members.members.map(\.key) == (25..<40).map { "k\($0)" })
    #expect(members["k30"] == 30)
  }
}
