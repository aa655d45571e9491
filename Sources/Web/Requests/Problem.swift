import HTTPTypes

/// Why a request was not done, in words for the person who made it. Source: RFC 9457.
///
/// What a problem says is shown: it holds no internals and nothing about a patient.
struct Problem: Error, Sendable {
  /// The status of the answer.
  let status: HTTPResponse.Status
  /// A stable word for programs.
  let code: String
  /// The heading.
  let title: String
  /// What happened and what to do.
  let detail: String
  /// The fields that were refused.
  var fields: [FieldError] = []
  /// Headers that belong to the status, such as `Allow` and `Retry-After`.
  var headers: [(name: String, value: String)] = []
  /// Whether the connection is of no more use, because the rest of the request was not read.
  var endsConnection = false
  /// Finds the entry in the server's log.
  var reference: String?

  init(_ status: HTTPResponse.Status, code: String, title: String, detail: String) {
    self.status = status
    self.code = code
    self.title = title
    self.detail = detail
  }
}

/// An error of another room that knows how to be shown. A folder of pages extends the errors of its
/// use cases with it.
protocol ProblemConvertible: Error {
  var problem: Problem { get }
}

extension FieldErrors: ProblemConvertible {
  var problem: Problem {
    var problem = Problem(
      .unprocessableContent, code: "fields", title: "Check what you entered",
      detail: "Nothing was saved. Correct what is listed and send it again.")
    problem.fields = errors
    return problem
  }
}
