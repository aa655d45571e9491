import Testing

@testable import Web

struct RawFieldsTests {
  @Test func formsAreDecoded() throws {
    let fields = try RawFields(form: Array("a=1&b=x+y%21&a=2&c=&d&%C3%A9=%F0%9F%99%82".utf8))
    #expect(fields["a"] == [.text("1"), .text("2")])
    #expect(fields["b"] == [.text("x y!")])
    #expect(fields["c"] == [.text("")])
    #expect(fields["d"] == [.text("")])
    #expect(fields["é"] == [.text("🙂")])
    #expect(fields["absent"].isEmpty)
  }

  @Test(arguments: ["a=%C0%AF", "a=%ED%A0%80", "a=%zz", "a=%4", "a=%", "%FF=1", "a=%E2%82"])
  func brokenFormsAreRefused(body: String) {
    let problem = #expect(throws: Problem.self) { try RawFields(form: Array(body.utf8)) }
    #expect(problem?.code == "not-utf8")
  }

  @Test func rawBytesAreChecked() {
    #expect(throws: Problem.self) { try RawFields(form: Array("a=".utf8) + [0xFF]) }
  }

  @Test func jsonBecomesTheSameFields() throws {
    let text = #"{"a":[1,2],"b":"x y!","items":{"pulse":72,"t":36.80},"on":true,"none":null}"#
    let fields = try RawFields(json: Array(text.utf8))
    #expect(fields["a"] == [.number("1"), .number("2")])
    #expect(fields["b"] == [.text("x y!")])
    #expect(fields["items.pulse"] == [.number("72")])
    #expect(fields["items.t"] == [.number("36.80")])
    #expect(fields["on"] == [.flag(true)])
    #expect(fields.names == ["a", "b", "items.pulse", "items.t", "on"])
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, "stands twice"), (#"[1]"#, "expected an object"), ("", "ends too early"),
    (#"{"a":[[1]]}"#, "a list inside a list"), (#"{"a":[{"b":1}]}"#, "a list of objects"),
    ("\u{FEFF}{}", "byte order mark"),
    (String(repeating: "{\"a\":", count: 40) + "1" + String(repeating: "}", count: 40), "deeper"),
  ]) func brokenJSONIsRefusedWithAReason(body: String, reason: String) {
    let problem = #expect(throws: Problem.self) { try RawFields(json: Array(body.utf8)) }
    #expect(problem?.detail.contains(reason) == true, "\(problem?.detail ?? "")")
  }

  @Test func theNumberOfFieldsIsBounded() throws {
    let many = Array(repeating: "a=1", count: 500).joined(separator: "&")
    #expect(try RawFields(form: Array(many.utf8))["a"].count == 500)
    let tooMany = #expect(throws: Problem.self) { try RawFields(form: Array((many + "&a=1").utf8)) }
    #expect(tooMany?.code == "too-many-fields")
    let list = "{\"a\":[" + Array(repeating: "1", count: 600).joined(separator: ",") + "]}"
    #expect(throws: Problem.self) { try RawFields(json: Array(list.utf8)) }
  }
}
