import Clinical
import StrictJSON
import Testing

@testable import Chart

/// `evenkeel score` for every instrument of the catalogue.
struct EveryInstrumentDocumentTests {
  static let ids = Catalogue.all.map(\.id).filter { $0 != "poss" && $0 != "news2" }

  static func score(_ id: String, _ document: String) throws -> JSONValue {
    try ScoreDocumentTests.score(id, document)
  }

  /// Every item with its first permitted answer, as a person would write it.
  static func document(_ instrument: Instrument) -> String {
    let members = instrument.items.map { item in
      let answer = item.number.map { $0.digits($0.range.lowerBound) } ?? "\(item.options[0].points)"
      return "\"\(item.id)\":\(answer)"
    }
    return "{\(members.joined(separator: ","))}"
  }

  @Test("a whole form is complete and carries source, licence and cut-off set", arguments: ids)
  func whole(id: String) throws {
    let instrument = try #require(Catalogue.instrument(id))
    let answer = try Self.score(id, Self.document(instrument))
    #expect(answer["instrument"]?.text == id)
    #expect(answer["title"]?.text == instrument.title)
    #expect(answer["complete"] == true)
    #expect(answer["status"] == "complete")
    #expect(answer["missing"] == [])
    #expect(answer["items"]?.elements.count == instrument.items.count)
    #expect(answer["source"]?["text"]?.text == instrument.citation.text)
    #expect(answer["licence"]?.text == instrument.licence.terms)
    #expect(answer["licenceClass"]?.text == instrument.licence.level.rawValue)
    #expect(answer["cutoffs"]?["id"]?.text == instrument.defaultCutoffs?.id)
    let results = ["total", "mean", "points", "subscales", "category", "domains"]
    #expect(results.filter { answer[$0] != nil }.count == 1)
  }

  @Test("an empty document gives no result and lists what is missing", arguments: ids)
  func empty(id: String) throws {
    let answer = try Self.score(id, "{}")
    #expect(answer["complete"] == false)
    #expect(answer["total"] == nil)
    #expect(answer["band"] == nil)
    #expect(answer["triggers"] == [])
    #expect(answer["missing"]?.elements.isEmpty == false)
  }

  /// Instrument, document, member, its value.
  static let members: [(String, String, String, JSONValue)] = [
    ("phq-9", #"{"better-off-dead":"refused"}"#, "status", "incomplete"),
    ("phq-9", #"{"better-off-dead":"refused"}"#, "answered", 0),
    ("riosord-vha", #"{"opioid-dependence":15,"liver":9,"lung":5}"#, "atLeast", 29),
    ("riosord-vha", #"{"opioid-dependence":15,"liver":9,"lung":5}"#, "atLeastBand", "25 to 32"),
    ("riosord-vha", #"{"opioid-dependence":15}"#, "status", "at-least"),
    ("ocs", #"{"now":0,"cues":3,"old-setting":1}"#, "mean", .decimal("1.3")),
    ("rass", #"{"level":-2}"#, "mark", "-2"), ("rass", #"{"level":3}"#, "points", 3),
    ("must", #"{"bmi":20.0,"weight-loss":4.9,"acutely-ill":0}"#, "total", 1),
    ("must", #"{"bmi":24,"weight-loss":5,"acutely-ill":0}"#, "total", 1),
    (
      "must", #"{"bmi":24,"weight-loss":5,"acutely-ill":0}"#, "advice",
      "Record intake for 3 days; rescreen weekly."
    ),
    (
      "c-ssrs-screener", #"{"thoughts":"refused","wish-dead":0,"behaviour":0}"#, "handledAs",
      "moderate"
    ),
    (
      "c-ssrs-screener", #"{"thoughts":"refused","wish-dead":0,"behaviour":0}"#, "category",
      "indeterminate, handled as moderate"
    ),
    (
      "c-ssrs-screener", #"{"thoughts":"refused","wish-dead":0,"behaviour":0}"#, "advice",
      "Assessment and safety plan in the same shift."
    ),
    (
      "c-ssrs-screener", #"{"thoughts":"refused","wish-dead":0,"behaviour":0}"#, "possible",
      ["none", "low", "moderate", "high"]
    ),
    ("ciwa-ar", #"{"cutoffs":"camcops"}"#, "status", "incomplete"),
    ("poss", #"{"level":"unable"}"#, "complete", false), ("poss", #"{"level":4}"#, "mark", "4"),
    ("news2", #"{"respiratoryRate":8}"#, "licenceClass", "A"),
  ]

  @Test("members of a result", arguments: members)
  func member(id: String, document: String, key: String, value: JSONValue) throws {
    #expect(try Self.score(id, document)[key] == value)
  }

  @Test("a refused suicide item opens the screener on an unfinished form")
  func trigger() throws {
    let answer = try Self.score("phq-9", #"{"better-off-dead":"refused"}"#)
    let trigger = answer["triggers"]?.elements.first
    #expect(trigger?["id"] == "item-9")
    #expect(trigger?["action"] == "open-instrument")
    #expect(trigger?["open"] == "c-ssrs-screener")
    #expect(trigger?["source"]?["status"] == "local default")
    let items = answer["items"]?.elements.compactMap { $0["answer"]?.text }
    #expect(items?[8] == "refused")
    #expect(items?[0] == "not asked")
  }

  @Test("an item that is passed over is skipped, not missing")
  func skipped() throws {
    let answer = try Self.score("audit", #"{"how-often":0,"injury":2,"concern":2}"#)
    #expect(answer["total"] == 4)
    #expect(answer["items"]?.elements[1]["answer"] == "skipped")
    #expect(answer["missing"] == [])
  }

  @Test("NEWS2 and POSS fire their triggers too")
  func otherForms() throws {
    let slow = try Self.score("news2", #"{"respiratoryRate":8}"#)
    #expect(
      slow["triggers"]?.elements.compactMap { $0["id"]?.text } == ["breathing-8", "single-3"])
    let sedated = try Self.score("poss", #"{"level":"drifts-off"}"#)
    #expect(sedated["triggers"]?.elements.compactMap { $0["id"]?.text } == ["level-3"])
    #expect(sedated["level"] == "drifts-off")
  }

  @Test("the cut-off set and the form before change what is said")
  func choices() throws {
    let men = #"{"how-often":2,"how-much":1,"six-or-more":0,"cutoffs":"men-4"}"#
    #expect(try Self.score("audit-c", men)["band"] == "negative")
    #expect(try Self.score("audit-c", men)["cutoffs"]?["id"] == "men-4")
    let before = try Self.document(#require(Catalogue.instrument("ciwa-b")))
    let rise = "{\"irritable\":4,\"fatigued\":4,\"tense\":2,\"previous\":\(before)}"
    #expect(try Self.score("ciwa-b", rise)["triggers"]?.elements.first?["id"] == "rise-10")
  }

  @Test("subscales and domains by name")
  func parts() throws {
    let use = #"{"any-alcohol":1,"heavy-alcohol":0,"drugs":4}"#
    let subscales = try Self.score("bam", use)["subscales"]?.elements
    #expect(subscales?[0] == ["subscale": "use", "name": "Use", "total": 5])
    #expect(subscales?[1] == ["subscale": "risk", "name": "Risk"])
    let safety = #"{"hurt":5,"insulted":4,"threatened":1,"screamed-at":1}"#
    let domains = try Self.score("ahc-hrsn", safety)["domains"]?.elements
    #expect(domains?[0]["positive"] == "unknown")
    #expect(
      domains?[4] == ["domain": "safety", "name": "Safety", "positive": "yes", "private": true])
    let count = try Self.score("oud-criteria", #"{"larger":1,"time":"unable"}"#)["count"]
    #expect(count == ["from": 1, "to": 11])
  }

  static let refused: [(String, String, String)] = [
    ("must", #"{"bmi":7.9}"#, #"bmi: expected 8.0 to 100.0 kg/m², "refused" or "unable""#),
    ("must", #"{"bmi":19.25}"#, #"bmi: expected 8.0 to 100.0 kg/m², "refused" or "unable""#),
    ("bam-r", #"{"sleep":31}"#, #"sleep: expected 0 to 30 days, "refused" or "unable""#),
    ("bam-r", #"{"sleep":1.5}"#, #"sleep: expected 0 to 30 days, "refused" or "unable""#),
    ("audit", #"{"injury":1}"#, #"injury: expected 0, 2, 4, "refused" or "unable""#),
    ("phq-9", #"{"interest":true}"#, #"interest: expected 0, 1, 2, 3, "refused" or "unable""#),
    ("phq-9", #"{"interests":1}"#, "interests: is not known here"),
    (
      "phq-9", #"{"cutoffs":"va"}"#, "cutoffs: phq-9 has no set va, only kroenke-2001, screen-10"
    ),
    ("phq-9", #"{"previous":{"interests":1}}"#, "previous.interests: is not known here"),
    ("poss", #"{"level":7}"#, #"level: expected 0, 1, 2, 3, 4, "refused" or "unable""#),
  ]

  @Test("what is not permitted is refused with its place", arguments: refused)
  func refuses(id: String, document: String, message: String) {
    let error = #expect(throws: DocumentError.self) { try Self.score(id, document) }
    #expect(error?.message == message)
  }
}
