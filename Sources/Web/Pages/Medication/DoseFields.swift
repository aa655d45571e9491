import Chart
import Clinical

/// The fields with which a dose is charted.
enum DoseFields {
  /// What became of the dose, as one taps it.
  enum Outcome: String, Sendable, CaseIterable {
    case given
    case refused
    case held
    case partlyTaken = "partly-taken"
    case vomited
    case unknown

    /// The outcome as people read it.
    var text: String {
      switch self {
      case .given: "Given"
      case .refused: "Refused"
      case .held: "Held"
      case .partlyTaken: "Partly taken"
      case .vomited: "Vomited"
      case .unknown: "Unknown whether given"
      }
    }
  }

  static let outcome = Field<Outcome>.choice("outcome", "What became of it")
  static let reason = Field.text(
    "reason", "Reason", limit: Limits.line, meaning: "Why it was not simply given"
  ).optional
  static let taken = Field.decimal(
    "taken", "Amount taken in mg", places: 3, in: 1...1_000_000,
    meaning: "What was taken of a dose partly taken"
  ).optional
  static let vomitedAfter = Field.integer(
    "vomited-after", "Minutes until vomiting", in: 0...1_440,
    meaning: "Minutes between dose and vomiting; not sent when nobody knows"
  ).optional
  static let dissolved = Field.flag(
    "dissolved", "Dissolved under observation",
    meaning: "Whether a dose under the tongue dissolved fully while someone watched")

  static let all: [any FieldDeclaration] =
    [outcome, reason, taken, vomitedAfter, dissolved, UnitFields.happenedAt]
    + Acknowledging.fields

  /// What became of the dose, in the chart's terms.
  /// - Throws: ``FieldErrors`` when the amount taken is asked for and missing.
  static func outcome(_ values: FieldValues) throws -> Administration.Outcome {
    switch try values[outcome] {
    case .given: return .given
    case .refused: return .refused
    case .held: return .held
    case .vomited: return .vomited(afterMinutes: try values[vomitedAfter])
    case .unknown: return .unknownWhetherGiven
    case .partlyTaken:
      guard let micrograms = try values[taken], let dose = Dose(micrograms: Int64(micrograms))
      else { throw FieldErrors(taken, "Enter how many milligrams were taken.") }
      return .partlyTaken(dose)
    }
  }

  /// The form's field for a field of the chart's refusal.
  static let names: [String: any FieldDeclaration] = [
    "reason": reason, "taken": taken, "at": UnitFields.happenedAt, "outcome": outcome,
  ]
}
