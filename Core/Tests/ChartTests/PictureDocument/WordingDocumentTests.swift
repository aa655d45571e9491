import Clinical
import StrictJSON
import Testing

@testable import Chart

/// Content files with licensed or translated wording.
struct WordingDocumentTests {
  static let head =
    #""instrument":"ocs","version":1,"language":"en-US","source":"The journal","terms":"Clinic licence","#

  static let items =
    #""items":{"now":{"question":"How strong?"},"cues":{"question":"And then?"},"old-setting":{"question":"Likely?"}}"#

  static func read(_ text: String) throws -> Wording {
    try WordingDocument.read(Array(text.utf8))
  }

  @Test func everyItemIsRead() throws {
    let wording = try Self.read("{\(Self.head)\(Self.items)}")
    #expect(wording.instrument == "ocs")
    #expect(wording.version == 1)
    #expect(wording.language == "en-US")
    #expect(wording.source == "The journal")
    #expect(wording.terms == "Clinic licence")
    #expect(wording.instruction == nil)
    #expect(
      wording.questions == ["now": "How strong?", "cues": "And then?", "old-setting": "Likely?"])
    #expect(wording.options.isEmpty)
    #expect(Catalogue.instrument("ocs")?.worded(by: wording)?.items[0].question == "How strong?")
  }

  @Test func optionsAreReadByTheirPoints() throws {
    let wording = try Self.read(
      Self.poss(#""options":{"0":"S","1":"eins","2":"zwei","3":"drei","4":"vier"}"#))
    #expect(wording.options == ["level": [0: "S", 1: "eins", 2: "zwei", 3: "drei", 4: "vier"]])
    #expect(wording.instruction == "Vor jeder Dosis")
  }

  static func poss(_ options: String) -> String {
    #"{"instrument":"poss","version":1,"language":"de","source":"Verlag","terms":"Lizenz","#
      + #""instruction":"Vor jeder Dosis","items":{"level":{"question":"Wie wach?",\#(options)}}}"#
  }

  static let refused: [(String, String)] = [
    ("{}", "instrument: is missing"), ("[]", "the document: expected an object"),
    (#"{"instrument":"isi"}"#, "instrument: there is no instrument isi"),
    (#"{"instrument":"ocs","version":2}"#, "version: the definition has version 1"),
    ("{\(head)\"items\":{}}", "items.now: is missing"),
    ("{\(head)\(items),\"colour\":1}", "colour: is not known here"),
    (
      "{\(head)\"items\":{\"now\":{\"question\":\" \"}}}", "items.now.question: expected some words"
    ),
    (
      "{\(head)\(items.dropLast()),\"later\":{\"question\":\"?\"}}}",
      "items.later: is not known here"
    ),
    (
      "{\(head)\"items\":{\"now\":{\"question\":\"?\",\"options\":{\"0\":\"none\"}},"
        + "\"cues\":{\"question\":\"?\"},\"old-setting\":{\"question\":\"?\"}}}",
      "items.now.options.0: is not known here"
    ),
    (
      poss(#""options":{"0":"S","1":"eins","2":"zwei","3":"drei"}"#),
      "items.level.options.4: is missing"
    ),
    (
      poss(#""options":{"0":"S","1":"eins","2":"zwei","3":"drei","4":"vier","5":"mehr"}"#),
      "items.level.options.5: is not known here"
    ),
    (
      "{\"instrument\":\"ocs\",\"version\":1,\"language\":\"\",\"source\":\"x\",\"terms\":\"y\",\(items)}",
      "language: expected some words"
    ),
    ("{", "line 1, column 2: the document ends too early"),
  ]

  @Test(arguments: refused)
  func saysWhere(document: String, message: String) {
    let error = #expect(throws: DocumentError.self) { try Self.read(document) }
    #expect(error?.message == message)
  }
}
