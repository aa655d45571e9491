import StrictJSON
import Testing

@testable import Chart

/// What is wrong is refused with one line that names the place.
struct DocumentRefusalTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let message: String
    var testDescription: String { new }

    init(_ old: String, _ new: String, _ message: String) {
      self.old = old
      self.new = new
      self.message = message
    }
  }

  static let slips: [Slip] = [
    Slip(#""at": "2026-11-26T09:00:00Z","#, "", "at: is missing"),
    Slip(
      #""at": "2026-11-26T09:00:00Z","#, #""at": 1795683600000,"#, "at: expected text"),
    Slip(
      #""at": "2026-11-26T09:00:00Z","#, #""at": "2026-11-26T09:00:00","#,
      "at: expected an offset at the end of the time, Z or such as +02:00"),
    Slip(
      #""at": "2026-11-26T09:00:00Z","#, #""at": "2026-11-26T08:00:00Z","#,
      "picture.rounds[0].at: lies after the instant that the question is about (at)"),
    Slip(
      #""lastUse": { "at": "2026-11-19"#, #""lastUse": { "at": "2027-11-19"#,
      "picture.evaluations[0].opioids[0].lastUse.at: lies after the instant that the question is "
        + "about (at)"),
    Slip(
      #""facility": "opioid-treatment-program""#, #""facility": "hotel""#,
      "facility: expected one of withdrawal-unit, hospital, opioid-treatment-program"),
    Slip(
      #""P01": 10"#, #""P01": 40"#,
      "settings: P01 (COWS for a start after short-acting opioids other than fentanyl) can be 8 to "
        + "13, not 40."),
    Slip(#""P01": 10"#, #""P99": 1"#, "settings: There is no clinical parameter P99."),
    Slip(#""P01": 10"#, #""P01": 10.5"#, "settings.P01: expected a whole number"),
    Slip(#""age": 29"#, #""age": -1"#, "picture.age: expected a whole number from 10 to 120"),
    Slip(
      #""weightKilograms": 58"#, #""weightKilograms": -58"#,
      "picture.evaluations[0].weightKilograms: expected 20 to 350 kilograms"),
    Slip(
      #""weightKilograms": 58"#, #""weightKilograms": 58000"#,
      "picture.evaluations[0].weightKilograms: expected 20 to 350 kilograms"),
    Slip(
      #""weightKilograms": 58"#, #""weightPounds": 128"#,
      "picture.evaluations[0].weightPounds: is not known here"),
    Slip(
      #""temperatureCelsius": 36.7"#, #""temperatureCelsius": 98.1"#,
      "picture.rounds[0].temperatureCelsius: Temperature 98.1 °C cannot be right: it is between "
        + "25.0 °C and 44.0 °C. If it was read in Fahrenheit, it is 36.7 °C."),
    Slip(
      #""temperatureCelsius": 36.7"#, #""temperatureCelsius": 36.75"#,
      "picture.rounds[0].temperatureCelsius: expected a number with at most 1 decimals"),
    Slip(
      #""systolic": 118"#, #""systolic": 18"#,
      "picture.rounds[0].systolic: Systolic pressure 18 mmHg cannot be right: it is between 40 mmHg "
        + "and 300 mmHg. Cuffs do not measure beyond these pressures."),
    Slip(
      #""pulse": 0, "sweating": 0"#, #""pulse": 2, "sweating": 0"#,
      "picture.rounds[0].withdrawal.pulse: contradicts a pulse of 72/min, which is 0 points"),
    Slip(
      #""sweating": 0"#, #""sweating": 5"#,
      #"picture.rounds[0].withdrawal.sweating: expected 0, 1, 2, 3, 4, "refused" or "unable""#),
    Slip(
      #""dailyDose": "30 mg""#, #""dailyDose": 30"#,
      "picture.evaluations[0].opioids[1].dailyDose: expected an amount with its unit, \"8 mg\" or "
        + "\"400 micrograms\", to the microgram"),
    Slip(
      #""product": "methadone-liquid-1""#, #""product": "methadone""#,
      "picture.doses[3].product: the formulary has no product methadone"),
    Slip(
      #""product": "methadone-liquid-1""#, "\"product\": \"a\\nb\\u001b[2J\"",
      "picture.doses[3].product: the formulary has no product a\\u{a}b\\u{1b}[2J"),
    Slip(
      #""order": "order-1""#, #""order": "order-9""#,
      "picture.doses[0].order: names an order that is not in picture.orders"),
    Slip(
      #""slot": 0"#, #""slot": 1"#,
      "picture.doses[0].slot: the order has no slot 1; the first is 0"),
    Slip(
      #""at": "2026-11-21T08:35:00Z""#, #""at": "2026-11-21T07:35:00Z""#,
      "picture.doses[0].at: lies before the order was signed"),
    Slip(
      #""stoppedAt": "2026-11-21T20:00:00Z""#, #""stoppedAt": "2026-11-20T20:00:00Z""#,
      "picture.orders[0].stoppedAt: lies before the order's at"),
    Slip(#""id": "order-2""#, #""id": "order-1""#, "picture.orders: two orders have the same id"),
    Slip(
      #""taken": "2 mg""#, #""taken": "5 mg""#, "picture.doses[0].taken: is more than was ordered"),
    Slip(
      #""outcome": "partly-taken""#, #""outcome": "given""#,
      "picture.doses[0].taken: contradicts the outcome; it goes with partly-taken"),
    Slip(
      #""outcome": "unknown-whether-given""#, #""outcome": "vomited", "vomitedAfterMinutes": -5"#,
      "picture.doses[2].vomitedAfterMinutes: expected a whole number from 0 to 1440"),
    Slip(
      #"{ "at": "2026-11-25T09:00:00Z", "dose": "8 mg" }"#,
      #"{ "at": "2026-11-24T09:00:00Z", "dose": "8 mg" }"#,
      "picture.orders[1].slots: expected at least one time, each later than the one before"),
    Slip(
      #""weightBased": false"#,
      #""asNeeded": { "minimumIntervalMinutes": 60, "largestIn24Hours": "8 mg" }"#,
      "picture.orders[1].asNeeded: contradicts slots; leave one of them out"),
    Slip(
      #""proposal": { "discharge": { "departure": "planned" } }"#, #""proposal": {}"#,
      "proposal: expected exactly one of order, administration, discharge"),
    Slip(
      #""discharge": { "departure": "planned" }"#,
      #""administration": { "order": "order-1", "product": "naloxone-nasal-4", "dose": "4 mg" }"#,
      "proposal.administration.order: names no active order of picture.orders"),
    Slip(
      #""kind": "oral""#, #""kind": "none""#,
      "picture.evaluations[0].naltrexone.last: contradicts kind; it goes with oral, "
        + "extended-release and implant"),
    Slip(#""pain": 0"#, #""pane": 0"#, "picture.rounds[0].pane: is not known here"),
    Slip(
      #""pain": 0"#, #""pain": 0, "pain": 1"#,
      #"line 58, column 20: the key "pain" stands twice in one object"#),
    Slip(#""by": "T. Nguyen, nurse""#, #""by": " ""#, "picture.rounds[0].by: expected some words"),
    Slip(
      #""sleep-apnoea": "yes""#, #""sleep-apnea": "yes""#,
      "picture.evaluations[0].conditions.sleep-apnea: is not known here"),
    Slip(
      #""suicideScreen": 0"#, #""suicideScreen": 7"#,
      "picture.preparations[0].suicideScreen: expected a whole number from 0 to 6"),
  ]

  @Test(arguments: slips)
  func aSlipIsNamed(slip: Slip) {
    let error = #expect(throws: DocumentError.self) {
      try Documents.answer("every-field", replacing: slip.old, with: slip.new)
    }
    #expect(error?.message == slip.message)
  }

  static let broken: [(String, [UInt8], String)] = [
    ("empty", [], "line 1, column 1: the document ends too early"),
    ("not an object", Array("[1]".utf8), "the document: expected an object"),
    ("broken UTF-8", Array(#"{"at":""#.utf8) + [0xFF, 0x22], ""),
    ("byte order mark", [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], ""),
    ("deep", Array(String(repeating: "[", count: 100_000).utf8), ""),
    ("large", Array(String(repeating: " ", count: 1_100_000).utf8), ""),
    (
      "trailing", Array("{} {}".utf8),
      "line 1, column 4: more text follows after the end of the value"
    ),
    ("key with line breaks", Array(#"{"a\n\u2028b":1,"a\n\u2028b":2}"#.utf8), ""),
    ("long key", Array("{\"\(String(repeating: "k", count: 9_000))\":1}".utf8), ""),
  ]

  @Test(arguments: broken.map(\.0))
  func aBrokenDocumentGivesOneLine(name: String) throws {
    let (_, bytes, message) = try #require(Self.broken.first { $0.0 == name })
    let error = #expect(throws: DocumentError.self) { try AdviceDocument.answer(bytes) }
    let line = try #require(error?.message)
    if !message.isEmpty { #expect(line == message) }
    #expect(!line.isEmpty && line.utf8.count <= 510)
    #expect(!line.contains { $0.isNewline })
  }

  /// Whatever bytes come in, there is an answer or one line: never a trap.
  @Test func randomDamageIsAnsweredOrRefused() throws {
    let examples = try AdviceDocumentTests.examples.map {
      Array(try Documents.text("examples/advise/\($0).json").utf8)
    }
    let pieces = [
      "0", "-", "9999999999999999999", "null", "{", "}", "[", "\"", "\\u0000", ",", "true",
    ]
    var refused = 0
    for seed in UInt64(1)...400 {
      var random = RandomChoice(seed: seed)
      var bytes = random.one(of: examples)
      for _ in 0...random.number(0...2) {
        let place = random.number(0...bytes.count - 1)
        let end = min(bytes.count, place + random.number(0...6))
        bytes.replaceSubrange(place..<end, with: Array(random.one(of: pieces).utf8))
      }
      do throws(DocumentError) {
        _ = try AdviceDocument.answer(bytes)
      } catch {
        refused += 1
        try #require(!error.message.contains { $0.isNewline }, "seed \(seed)")
      }
    }
    #expect(refused > 130)
  }
}
