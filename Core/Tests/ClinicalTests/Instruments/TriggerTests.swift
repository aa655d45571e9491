import Testing

@testable import Clinical

/// Every trigger fires on the answer it names alone, on a form that is otherwise empty, does not fire one step before it, and does not
/// fire on nothing.
@Suite struct TriggerTests {
  struct Case: CustomTestStringConvertible {
    let instrument: String
    let trigger: String
    /// Alone enough.
    let firing: [String]
    /// As near as it gets without firing.
    let quiet: [String]
    let action: String
    var testDescription: String { "\(instrument) \(trigger)" }

    init(
      _ instrument: String, _ trigger: String, _ action: String, firing: [String], quiet: [String]
    ) {
      self.instrument = instrument
      self.trigger = trigger
      self.action = action
      self.firing = firing
      self.quiet = quiet
    }
  }

  @Test("fires, just does not fire, and does not fire on nothing", arguments: all)
  func trigger(_ example: Case) throws {
    let instrument = try Forms.instrument(example.instrument)
    let trigger = try #require(instrument.triggers.first { $0.id == example.trigger })
    #expect(trigger.action.name == example.action)
    #expect(!trigger.words.isEmpty)
    for answers in example.firing {
      let fired = try Forms.score(example.instrument, answers).fired
      #expect(fired.contains(example.trigger), "\(answers)")
    }
    for answers in example.quiet + [""] {
      let fired = try Forms.score(example.instrument, answers).fired
      #expect(!fired.contains(example.trigger), "\(answers)")
    }
  }

  @Test("no trigger is left out; rises have their own test")
  func everyTrigger() {
    var known: Set<String> = []
    for instrument in Catalogue.all {
      for trigger in instrument.triggers { known.insert("\(instrument.id) \(trigger.id)") }
    }
    #expect(known.subtracting(Self.all.map(\.testDescription)) == ["ciwa-b rise-10"])
    #expect(Set(Self.all.map(\.testDescription)).isSubset(of: known))
  }

  @Test("a form without answers asks for nothing", arguments: Catalogue.all.map(\.id))
  func empty(id: String) throws {
    let score = try Forms.score(id, "")
    #expect(score.fired.isEmpty)
    #expect(score.remarks.isEmpty)
    #expect(score.answered == 0)
    #expect(!score.isComplete)
  }

  @Test("CIWA-B rises by 10 or more: only against a complete total before")
  func rise() throws {
    let before = Array(repeating: "1", count: 20).joined(separator: " ")
    let nine = "4 4 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
    let ten = "4 4 4 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
    #expect(try Forms.score("ciwa-b", ten, after: before).fired == ["rise-10"])
    #expect(try Forms.score("ciwa-b", nine, after: before).fired.isEmpty)
    #expect(try Forms.score("ciwa-b", ten).fired.isEmpty)
    #expect(try Forms.score("ciwa-b", ten, after: "1 1 1").fired.isEmpty)
    // Thirty points of what is answered are a rise of ten, whatever the rest will be.
    let unfinished = "4 4 4 4 4 4 4 2"
    #expect(try Forms.score("ciwa-b", unfinished, after: before).fired == ["rise-10"])
  }

  @Test("the most pressing comes first")
  func order() throws {
    let score = try Forms.score("news2", "9 1 2 90 - - 90 40 3 35.0")
    #expect(score.fired == ["saturation-91", "total-7", "breathing-9-to-10"])
    #expect(score.triggers.map(\.action.rank) == [0, 0, 2])
  }

  @Test("a cut-off set decides what positive means for a trigger on a band")
  func band() throws {
    #expect(try Forms.score("audit-c", "2 1 0", cutoffs: "men-4").fired.isEmpty)
    #expect(try Forms.score("audit-c", "2 2 0", cutoffs: "men-4").fired.count == 2)
  }
}
