import Chart
import Clinical

/// Why a round was not charted, with what stands beside which field.
struct RoundRefusal: ProblemConvertible {
  let errors: FieldErrors
  /// Measurements that wait for one confirmation.
  var unconfirmed: Set<String> = []

  init(errors: FieldErrors) {
    self.errors = errors
  }

  /// A refusal of the chart. Where one value cannot be, all that cannot be are named at once.
  init(_ refusal: Chart.Refusal, of round: ObservationRound) {
    switch refusal {
    case .invalid(let field, let message):
      let impossible = Plausibility.remarks(on: round).filter { $0.kind == .impossible }
      errors =
        impossible.isEmpty
        ? FieldErrors([RoundRefusal.error(field, message)])
        : FieldErrors(impossible.map { RoundRefusal.error($0.measurement.rawValue, $0.message) })
    case .unconfirmed(let unlikely):
      unconfirmed = Set(unlikely.map(\.field))
      errors = FieldErrors(unlikely.map { RoundRefusal.error($0.field, $0.message) })
    case .stopped, .notPossible, .alreadyDone:
      errors = FieldErrors([RoundRefusal.error("round", refusal.message)])
    }
  }

  var problem: Problem { errors.problem }

  private static func error(_ field: String, _ message: String) -> FieldError {
    switch field {
    case "at":
      return FieldError(UnitFields.happenedAt, message)
    case "remark":
      return FieldError(RoundFields.remark, message)
    case "round":
      return FieldError(
        name: RoundFields.respiratoryRate.rule.name, label: "Round", message: message)
    default:
      if let measurement = Measurement(rawValue: field) {
        return FieldError(name: field, label: measurement.text, message: message)
      }
      return FieldError(name: RoundFields.itemName(field), label: "COWS", message: message)
    }
  }
}
