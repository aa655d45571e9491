import Care
import Chart
import Clinical
import Hummingbird

extension CareError: ProblemConvertible {
  /// The answer for a use case that was not carried out: always a clear 4xx, and 503 when the record cannot be reached.
  var problem: Problem {
    switch self {
    case .notPermitted:
      Problem(.forbidden, code: "not-permitted", title: "Not allowed", detail: message)
    case .unknownChart:
      Problem(.notFound, code: "not-found", title: "No such chart", detail: message)
    case .changed: Problem(.conflict, code: "changed", title: "The chart changed", detail: message)
    case .keyReused:
      Problem(.unprocessableContent, code: "key-reused", title: "Sent before", detail: message)
    case .bed, .account, .secondClinician:
      Problem(
        .unprocessableContent, code: "refused", title: "Not saved", detail: message)
    case .unavailable:
      Problem(.serviceUnavailable, code: "unavailable", title: "Not saved", detail: message)
    case .refused(let refusal): refusal.problem
    }
  }
}

extension Chart.Refusal {
  /// The answer for a decision that said no.
  var problem: Problem {
    switch self {
    case .invalid(let field, let message):
      var problem = Problem(
        .unprocessableContent, code: "fields", title: "Check what you entered", detail: message)
      problem.fields = [FieldError(name: field, label: field, message: message)]
      return problem
    case .unconfirmed(let unlikely):
      var problem = Problem(
        .unprocessableContent, code: "unconfirmed", title: "Confirm what you read", detail: message)
      problem.fields = unlikely.map {
        FieldError(name: $0.field, label: $0.field, message: $0.message)
      }
      return problem
    case .stopped(let findings):
      var problem = Problem(
        .unprocessableContent, code: "stopped", title: "The safety review says stop",
        detail: message)
      problem.fields = findings.map {
        FieldError(Acknowledging.reason($0.rule), $0.message)
      }
      return problem
    case .notPossible, .alreadyDone:
      return Problem(.conflict, code: "not-possible", title: "Not possible now", detail: message)
    }
  }
}
