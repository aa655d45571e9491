import Access
import Clinical
import HTTPTypes

/// Why the door stayed shut, as it stands on the page.
struct Refusal: Sendable {
  let problem: Problem

  /// - Throws: ``Problem`` when too many people sign in at this moment.
  init(_ outcome: SignInDesk.Outcome, wrong: String) throws(Problem) {
    switch outcome {
    case .refused, .opened:
      problem = Problem(
        .unauthorized, code: "refused", title: "You could not sign in", detail: wrong)
    case .wait(let span):
      problem = .tooManyAttempts(seconds: Int((span.milliseconds + 999) / 1_000))
    case .busy:
      var busy = Problem(
        .serviceUnavailable, code: "busy", title: "Many people are signing in",
        detail: "Wait some seconds, then try again.")
      busy.headers = [("Retry-After", "5")]
      throw busy
    }
  }

  /// For the top of the form.
  var summary: ErrorSummary {
    ErrorSummary(heading: problem.title, items: [ErrorSummary.Item(message: problem.detail)])
  }

  /// A page with the status and headers of the refusal.
  func answer(_ page: Answer) -> Answer {
    var answer = page
    answer.status = problem.status
    answer.headers += problem.headers
    return answer
  }
}
