import Clinical
import StrictJSON
import Testing

@testable import Chart

struct AdviceDocumentTests {
  static let examples = Documents.names(in: "examples/advise").map { String($0.dropLast(5)) }

  @Test func thereAreExamples() {
    #expect(Self.examples.count >= 7)
  }

  @Test(arguments: examples)
  func isAnsweredTheSameEachTime(example: String) throws {
    let question = Array(try Documents.text("examples/advise/\(example).json").utf8)
    let answer = try AdviceDocument.answer(question)
    #expect(try AdviceDocument.answer(question) == answer)
    let document = try JSONReader().read(answer)
    #expect(document["version"] == 1)
    #expect(document["opioidAccount"] != nil)
  }

  @Test(arguments: examples)
  func findingsAreWorstFirstAndComplete(example: String) throws {
    let findings = try Documents.answer(example)["findings"]?.elements ?? []
    let order = ["hard-stop", "soft-stop", "advisory"]
    let places = findings.compactMap { $0["severity"]?.text }.compactMap(order.firstIndex)
    #expect(places.count == findings.count)
    #expect(places == places.sorted())
    for finding in findings {
      for part in ["rule", "version", "override", "message", "rationale", "trigger", "source"] {
        #expect(finding[part] != nil, "\(part)")
      }
    }
  }

  @Test func aStartThatIsReadyHasAdviceScoreAndAccount() throws {
    let answer = try Documents.answer("first-dose-ready")
    #expect(answer["proposal"] == "order")
    #expect(answer["advice"]?["pathway"] == "buprenorphine-standard")
    #expect(answer["advice"]?["criteria"]?.elements.isEmpty == false)
    #expect(answer["advice"]?["options"]?.elements.first?["suggested"] == true)
    #expect(answer["news2"]?["total"] == 1)
    #expect(answer["news2"]?["at"] == "2026-11-22T08:15:00Z")
    #expect(answer["settings"] == .object(JSONMembers()))
    let checks = answer["dueChecks"]?.elements.compactMap { $0["check"]?.text } ?? []
    #expect(!checks.isEmpty)
  }

  @Test func theSettingsOfTheSiteAreUsedAndShown() throws {
    #expect(try Documents.answer("first-dose-too-early")["settings"] == ["P03": 15])
  }

  @Test func rescueIsNeverStopped() throws {
    let findings = try Documents.answer("rescue-naloxone")["findings"]?.elements ?? []
    #expect(findings.allSatisfy { $0["severity"] == "advisory" && $0["override"] == "not-needed" })
  }

  @Test func nobodyIsDetained() throws {
    let findings = try Documents.answer("leaving-against-advice")["findings"]?.elements ?? []
    #expect(findings.allSatisfy { $0["severity"] == "advisory" && $0["override"] == "not-needed" })
  }

  @Test func sedationStopsASedatingDose() throws {
    let findings = try Documents.answer("sedated-before-dose")["findings"]?.elements ?? []
    #expect(findings.first?["severity"] == "hard-stop")
  }

  @Test func theAccountCountsEverySourceOfTheLastDay() throws {
    let totals = try Documents.answer("every-field")["opioidAccount"]?["totals"]?.elements ?? []
    let counted = totals.map { [$0["medicine"]?.text, $0["counted"]?.text] }
    #expect(counted == [["buprenorphine", "8 mg"], ["methadone", "20 mg"]])
  }

  @Test func anImplantOfNaltrexoneIsItsOwnKind() throws {
    let text = try Documents.text("examples/advise/every-field.json")
    let document = try PictureDocument(
      Array(text.replacing(#""kind": "oral""#, with: #""kind": "implant""#).utf8))
    guard case .implant? = document.picture.naltrexone?.value else {
      Issue.record("\(String(describing: document.picture.naltrexone))")
      return
    }
  }

  @Test func withoutAPathwayThereIsNoAdvice() throws {
    let answer = try Documents.answer("nothing-known")
    #expect(answer["advice"] == nil)
    #expect(answer["news2"] == nil)
    #expect(answer["proposal"] == "none")
  }

  @Test func anUnlikelyValueIsMentioned() throws {
    let answer = try Documents.answer(
      "first-dose-ready", replacing: "\"respiratoryRate\": 16", with: "\"respiratoryRate\": 44")
    let unlikely = answer["unlikelyValues"]?.elements ?? []
    #expect(unlikely.map { $0["value"] } == ["respiratoryRate"])
  }

  @Test func anEndedOrderIsNoActiveOrder() throws {
    let text = try Documents.text("examples/advise/every-field.json")
    let document = try PictureDocument(Array(text.utf8))
    #expect(document.picture.orders.map(\.value.id) == ["order-2"])
    #expect(
      document.picture.administrations.map(\.value.order) == ["order-1", "order-2", "order-2", nil])
    #expect(document.picture.evaluation.has(.sleepApnoea) == .no)
    #expect(document.picture.evaluation.has(.longQT) == .no)
    #expect(document.pathway == .taper)
  }

  /// A part that is added to the picture and not to the document could never be told to the rules.
  @Test func everyPartOfThePictureCanBeTold() throws {
    let text = try Documents.text("examples/advise/every-field.json")
    let picture = try PictureDocument(Array(text.utf8)).picture
    let parts =
      Array(Mirror(reflecting: picture).children)
      + Array(Mirror(reflecting: picture.evaluation).children)
      + Array(Mirror(reflecting: picture.preparations).children)
    for part in parts {
      let value = Mirror(reflecting: part.value)
      let holdsNothing =
        value.displayStyle == .optional || value.displayStyle == .collection
        || value.displayStyle == .dictionary
      #expect(!holdsNothing || !value.children.isEmpty, "\(part.label ?? "")")
    }
  }

  @Test func factsCountByTheirTimesWhateverTheirOrder() throws {
    let text = try Documents.text("examples/advise/every-field.json")
    let question = try JSONReader().read(text)
    guard case .object(var turned) = question, case .object(var picture)? = turned["picture"] else {
      return
    }
    for member in picture.members {
      guard case .array(let elements) = member.value else { continue }
      picture[member.key] = .array(elements.reversed())
    }
    turned["picture"] = .object(picture)
    let answer = try AdviceDocument.answer(JSONWriter().bytes(.object(turned)))
    #expect(try AdviceDocument.answer(Array(text.utf8)) == answer)
  }
}
