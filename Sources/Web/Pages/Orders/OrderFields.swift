import Care
import Chart
import Clinical

/// The fields of a medicine order.
enum OrderFields {
  /// When doses are wanted, as a prescriber thinks of it.
  enum Timing: String, Sendable, CaseIterable {
    case once
    case every
    case daily
    case taper
    case asNeeded = "as-needed"

    /// The words on the choice.
    var text: String {
      switch self {
      case .once: "Once"
      case .every: "Every few hours"
      case .daily: "Every day"
      case .taper: "Daily, falling doses"
      case .asNeeded: "As needed"
      }
    }
  }

  static let product = OutsideEndpoints.product
  static let dose = Field.decimal(
    "dose", "Dose in mg", places: 3, in: 1...1_000_000,
    meaning: "One dose of the leading medicine, in mg"
  ).optional
  static let timing = Field<Timing>.choice("timing", "When")
  static let start = Field.localMinute(
    "start", "First dose", meaning: "The first dose; now when not sent"
  ).optional
  static let hours = Field.integer(
    "hours", "Hours between doses", in: 1...72,
    meaning: "Hours between doses, or the shortest interval of an as-needed order"
  ).optional
  static let count = Field.integer(
    "count", "Number of doses or days", in: 1...31, meaning: "How many doses, or how many days"
  ).optional
  static let steps = Field.text(
    "steps", "Daily doses in mg", limit: 120, meaning: "Falling daily doses, such as 8, 6, 4, 2"
  ).optional
  static let largest = Field.decimal(
    "largest", "Most in 24 hours, in mg", places: 3, in: 1...1_000_000,
    meaning: "The most in 24 hours of an as-needed order"
  ).optional
  static let indication = Field<MedicineOrder.Indication>.choice("indication", "Why")
  static let instructions = Field.text(
    "instructions", "Instructions", limit: Limits.line,
    meaning: "What to do at the bedside, in words"
  ).optional
  static let pathway = Field<Pathway>.choice(
    "pathway", "Pathway", meaning: "The pathway the order comes from"
  ).optional

  static let own: [any FieldDeclaration] = [
    product, dose, timing, start, hours, count, steps, largest, indication, instructions, pathway,
    UnitFields.version,
  ]
  static let all: [any FieldDeclaration] = own + Acknowledging.fields

  /// The form's field for a field of the chart's refusal.
  static let names: [String: any FieldDeclaration] = [
    "dose": dose, "schedule": timing, "interval": hours, "largest": largest,
    "instructions": instructions,
  ]
}
