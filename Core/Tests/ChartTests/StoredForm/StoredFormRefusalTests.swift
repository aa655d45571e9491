import Clinical
import Testing

@testable import Chart

struct StoredFormRefusalTests {
  static let by = #""by":{"account":"a","name":"N","role":"nurse"}"#

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: String
    let payload: String
    let message: String

    init(_ name: String, _ kind: String, _ payload: String, _ message: String) {
      testDescription = name
      self.kind = kind
      self.payload = payload
      self.message = message
    }
  }

  static let cases: [Case] = [
    Case(
      "unknown kind", "surgery", "{}",
      "Entry 9 (surgery) is of a kind this version does not know. Use the newer version that wrote it."
    ),
    Case(
      "newer form", "note", #"{"form":2,"at":"elsewhere"}"#,
      "Entry 9 (note) is stored in form 2; this version reads form 1. "
        + "Use the newer version that wrote it."),
    Case(
      "form zero", "note", #"{"form":0}"#,
      "Entry 9 (note) is stored in form 0; this version reads form 1. "
        + "Use the newer version that wrote it."),
    Case(
      "no form", "note", "{}",
      "Entry 9 (note) cannot be read: form: is missing. Restore it from a backup or use the version "
        + "that wrote it."),
    Case(
      "cut off", "note", #"{"form":1"#,
      "Entry 9 (note) is damaged: line 1, column 10: the document ends too early. "
        + "Restore it from a backup."),
    Case("not an object", "note", "[]", wrong("note", "expected an object")),
    Case(
      "text absent", "note", note(#"{"kind":"nursing"}"#), wrong("note", "body.text: is missing")),
    Case(
      "member unknown", "note", note(#"{"kind":"nursing","text":"x","colour":"red"}"#),
      wrong("note", "body.colour: is not known here")),
    Case(
      "member beside the body unknown", "note",
      #"{"form":1,"at":1,"recorded":2,\#(by),"body":{"kind":"nursing","text":"x"},"sealed":true}"#,
      wrong("note", "sealed: is not known here")),
    Case(
      "name unknown", "note", note(#"{"kind":"shopping","text":"x"}"#),
      wrong("note", "body.kind: expected one of nursing, medical, counselling, handover")),
    Case(
      "negative dose", "dose-resolved",
      note(#"{"dose":1,"outcome":{"kind":"partly-taken","takenMicrograms":-1},"reason":"r"}"#),
      wrong(
        "dose-resolved",
        "body.outcome.takenMicrograms: expected an amount from 0 to 1 kg in micrograms")),
    Case(
      "taken amount absent is not zero", "dose-resolved",
      note(#"{"dose":1,"outcome":{"kind":"partly-taken"},"reason":"r"}"#),
      wrong("dose-resolved", "body.outcome.takenMicrograms: is missing")),
    Case(
      "no such day", "admission",
      note(
        #"{"bed":"1","identity":{"givenName":"A","familyName":"B","born":"2026-02-30","language":"en"}}"#
      ),
      wrong("admission", "body.identity.born: expected a day such as 1990-02-28")),
    Case(
      "amendment of an amendment", "amendment",
      note(#"{"entry":1,"kind":"amendment","replacement":{},"reason":"r"}"#),
      wrong(
        "amendment", "body.kind: a correction cannot be corrected; its entry is corrected again")),
    Case(
      "amendment of a strike", "amendment",
      note(#"{"entry":1,"kind":"strike","replacement":{"entry":2,"reason":"r"},"reason":"r"}"#),
      wrong(
        "amendment", "body.kind: a correction cannot be corrected; its entry is corrected again")),
    Case(
      "answer neither points nor a word", "observation",
      note(
        #"{"confirmed":[],"round":{"withdrawal":{"instrument":"cows","version":1,"answers":{"pulse":1.5}}}}"#
      ),
      wrong(
        "observation",
        "body.round.withdrawal.answers.pulse: expected one of refused, unable")),
    Case(
      "substance unknown", "evaluation", note(#"{"otherSubstances":{"paint":"yes"}}"#),
      wrong("evaluation", "body.otherSubstances.paint: is not known here")),
  ]

  static func note(_ body: String) -> String {
    #"{"form":1,"at":1,"recorded":2,\#(by),"body":\#(body)}"#
  }

  static func wrong(_ kind: String, _ reason: String) -> String {
    "Entry 9 (\(kind)) cannot be read: \(reason). Restore it from a backup or use the version that "
      + "wrote it."
  }

  @Test(arguments: cases)
  func saysWhatIsWrong(_ refused: Case) {
    let error = #expect(throws: StoredFormError.self) {
      try StoredForm.decode(kind: refused.kind, payload: Array(refused.payload.utf8), number: 9)
    }
    #expect(error?.message == refused.message)
  }
}
