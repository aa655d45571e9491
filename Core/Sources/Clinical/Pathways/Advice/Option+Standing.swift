extension Advice.Option {
  /// Ask a prescriber.
  static func callPrescriber(why: String) -> Advice.Option {
    Advice.Option(
      "call-prescriber", "Call the prescriber",
      "Tell what you see and what this page shows; write down what was decided.", why: why)
  }

  /// Relief without opioids.
  static func comfort(why: String) -> Advice.Option {
    Advice.Option(
      "comfort", "Offer comfort medicines",
      "Symptom relief as ordered, fluids, warmth, quiet and company. Each medicine has its own limits.",
      why: why)
  }

  /// Record what a rule needs.
  static func record(_ missing: [String]) -> Advice.Option {
    Advice.Option(
      "record", "Record what is missing", "Record: \(missing.joined(separator: "; ")).",
      why: "Without it nobody can say whether a dose is safe: missing is never normal.")
  }

  /// Wait and look again.
  static func wait(_ title: String, _ meaning: String, monitoring: String, why: String)
    -> Advice.Option
  {
    Advice.Option("wait", title, meaning, monitoring: monitoring, why: why)
  }

  /// Change to another pathway.
  static func change(to pathway: Pathway, _ meaning: String, why: String) -> Advice.Option {
    Advice.Option("change-to-\(pathway.rawValue)", "Change to: \(pathway.text)", meaning, why: why)
  }
}
