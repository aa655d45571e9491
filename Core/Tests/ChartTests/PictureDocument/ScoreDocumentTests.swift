import Clinical
import StrictJSON
import Testing

@testable import Chart

struct ScoreDocumentTests {
  static func score(_ instrument: String, _ document: String) throws -> JSONValue {
    try JSONReader().read(
      try ScoreDocument.answer(instrument: instrument, Array(document.utf8)))
  }

  static func example(_ instrument: String, _ name: String) throws -> JSONValue {
    try score(instrument, try Documents.text("examples/score/\(name).json"))
  }

  @Test func aCompleteWithdrawalScore() throws {
    let answer = try Self.example("cows", "cows")
    #expect(answer["complete"] == true)
    #expect(answer["total"] == 20)
    #expect(answer["largestTotal"] == 48)
    #expect(answer["band"] == "moderate")
    #expect(answer["version"] == 1)
    #expect(answer["items"]?.elements.count == 11)
    let pulse: JSONValue = [
      "item": "pulse", "label": "Resting pulse", "points": 2, "answer": "101 to 120",
    ]
    #expect(answer["items"]?.elements.first == pulse)
    #expect(answer["source"]?["status"] == "study")
    #expect(answer["missing"] == [])
  }

  @Test func aPartialScoreHasNoTotal() throws {
    let answer = try Self.example("cows", "cows-incomplete")
    #expect(answer["complete"] == false)
    #expect(answer["total"] == nil)
    #expect(answer["band"] == nil)
    #expect(answer["answered"] == 2)
    #expect(answer["of"] == 11)
    #expect(answer["items"]?.elements[0]["points"] == 2)
    #expect(answer["items"]?.elements.map { $0["answer"]?.text }[4] == "refused")
    #expect(answer["missing"]?.elements.count == 9)
    #expect(try Self.score("cows", "{}")["answered"] == 0)
  }

  @Test func earlyWarning() throws {
    let answer = try Self.example("news2", "news2")
    #expect(answer["total"] == 8)
    #expect(answer["scope"] == "NEWS2 is for people of 16 and over who are not pregnant.")
    #expect(answer["band"] == "high")
    let points: [JSONValue?] = [2, 2, 0, 1, 2, 0, 1]
    #expect(answer["items"]?.elements.map { $0["points"] } == points)
    let partial = try Self.score("news2", #"{"respiratoryRate":8}"#)
    #expect(partial["complete"] == false)
    #expect(partial["total"] == nil)
    #expect(partial["atLeast"] == 3)
    #expect(partial["response"] != nil)
    let hypercapnic = #"{"oxygenSaturation":90,"onOxygen":false,"oxygenScale":2}"#
    #expect(try Self.score("news2", hypercapnic)["items"]?.elements[1]["points"] == 0)
  }

  @Test func sedation() throws {
    let answer = try Self.example("poss", "poss")
    #expect(answer["mark"] == "3")
    #expect(answer["unacceptable"] == true)
    #expect(answer["total"] == nil)
    #expect(try Self.score("poss", #"{"level":"asleep"}"#)["mark"] == "S")
  }

  static let ids = Catalogue.all.map(\.id).joined(separator: ", ")

  static let refused: [(String, String, String)] = [
    ("apgar", "{}", "instrument: expected one of \(ids), not apgar"),
    ("COWS", "{}", "instrument: expected one of \(ids), not COWS"),
    ("cows", #"{"pulse":3}"#, #"pulse: expected 0, 1, 2, 4, "refused" or "unable""#),
    ("cows", #"{"pulse":1.0}"#, #"pulse: expected 0, 1, 2, 4, "refused" or "unable""#),
    ("cows", #"{"pulse":"1"}"#, #"pulse: expected 0, 1, 2, 4, "refused" or "unable""#),
    (
      "cows", #"{"pulse":1,"pulseRate":130}"#,
      "pulse: contradicts a pulse of 130/min, which is 4 points"
    ),
    ("cows", #"{"pulseRate":1300}"#, "pulseRate: expected a whole number from 20 to 250"),
    (
      "cows", #"{"pulse":1,"pulse":1}"#,
      #"line 1, column 12: the key "pulse" stands twice in one object"#
    ),
    ("cows", #"{"yawn":1}"#, "yawn: is not known here"),
    ("cows", #"{"pulse":9999999999}"#, #"pulse: expected 0, 1, 2, 4, "refused" or "unable""#),
    (
      "news2", #"{"pulse":-1}"#,
      "pulse: Pulse -1/min cannot be right: it is between 20/min and 250/min. If there is no pulse, call for help and resuscitate; record it in a note."
    ),
    (
      "news2", #"{"systolic":80,"diastolic":90}"#,
      "diastolic: Blood pressure 80/90 mmHg cannot be right: the first number is always above the second. Perhaps they changed places."
    ),
    ("news2", #"{"oxygenScale":3}"#, "oxygenScale: expected a whole number from 1 to 2"),
    ("news2", #"{"onOxygen":"no"}"#, "onOxygen: expected true or false"),
    ("poss", "{}", "level: is missing"),
    (
      "poss", #"{"level":"3"}"#,
      "level: expected one of asleep, alert, slightly-drowsy, drifts-off, hard-to-rouse"
    ),
    ("poss", "7", "the document: expected an object"),
  ]

  @Test(arguments: refused)
  func saysWhere(instrument: String, document: String, message: String) {
    let error = #expect(throws: DocumentError.self) {
      try Self.score(instrument, document)
    }
    #expect(error?.message == message)
  }
}
