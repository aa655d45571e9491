import Testing

@testable import Clinical

/// A site's wording changes what is read and nothing of what is scored.
@Suite struct WordingTests {
  static let wording = Wording(
    instrument: "phq-2", version: 1, language: "es", source: "Ejemplo", terms: "Uso clínico",
    instruction: "Durante las últimas 2 semanas",
    questions: ["interest": "Poco interés", "down": "Desánimo"],
    options: ["interest": [0: "Nunca", 1: "Varios días", 2: "Más de la mitad", 3: "Casi todos"]])

  @Test("questions, options, language and terms are the site's; points and bands are not")
  func applied() throws {
    let worded = try #require(PHQ2.instrument.worded(by: Self.wording))
    #expect(worded.language == "es")
    #expect(worded.instruction == "Durante las últimas 2 semanas")
    #expect(worded.licence.terms == "Ejemplo. Uso clínico")
    #expect(worded.items.map(\.question) == ["Poco interés", "Desánimo"])
    #expect(
      worded.items[0].options.map(\.label) == [
        "Nunca", "Varios días", "Más de la mitad", "Casi todos",
      ])
    #expect(worded.items[1].options == PHQ2.instrument.items[1].options)
    #expect(worded.items[0].options.map(\.points) == [0, 1, 2, 3])
    #expect(worded.items[0].options.map(\.code) == PHQ2.instrument.items[0].options.map(\.code))
    #expect(worded.items.map(\.label) == PHQ2.instrument.items.map(\.label))
    #expect(worded.cutoffSets == PHQ2.instrument.cutoffSets)
    #expect(worded.triggers == PHQ2.instrument.triggers)
  }

  @Test("a wording for another instrument or version is not used")
  func other() {
    #expect(PHQ9.instrument.worded(by: Self.wording) == nil)
    let later = Wording(
      instrument: "phq-2", version: 2, language: "es", source: "", terms: "", instruction: nil,
      questions: [:], options: [:])
    #expect(PHQ2.instrument.worded(by: later) == nil)
  }
}
