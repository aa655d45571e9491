import Access
import HTTPTypes
import Logging

extension Pipeline {
  /// The answer for an error. What nobody foresaw shows only a reference, under which the log has
  /// the kind of error.
  func failure(
    _ error: any Error, _ request: IncomingRequest, _ progress: RequestProgress
  ) -> Answer {
    let problem: Problem
    switch error {
    case let known as Problem: problem = known
    case let known as any ProblemConvertible: problem = known.problem
    default:
      let reference = String(SecretToken().text.prefix(8))
      // The kind only: the text of an error may quote a record.
      logger.error(
        "fault",
        metadata: [
          "reference": "\(reference)", "error": "\(type(of: error))",
          "route": "\(progress.row?.name ?? progress.name)",
        ])
      problem = .fault(reference: reference)
    }
    let answersPages = progress.row.map { $0.answers == .page } ?? true
    let isPage = answersPages && !request.wantsJSON && !request.isBackground
    return isPage ? problem.page(for: progress.viewer) : problem.json
  }

  /// Adds what every answer carries.
  func dress(_ answer: inout Answer) {
    answer.headers += SecurityHeaders.always
    answer.headers.append(
      answer.isImmutable ? SecurityHeaders.keptForEver : SecurityHeaders.notKept)
    if case .behindProxy = hosts.exposure {
      answer.headers.append(SecurityHeaders.secureTransport)
    }
    if let change = answer.cookie {
      answer.headers.append(("Set-Cookie", SessionCookie.header(change, hosts.exposure)))
    }
    if answer.endsConnection { answer.headers.append(("Connection", "close")) }
  }

  /// One line for each request: the row, never the path or the query, which name people.
  func log(_ answer: Answer, _ progress: RequestProgress, since started: ContinuousClock.Instant) {
    let (seconds, attoseconds) = started.duration(to: .now).components
    let milliseconds = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    logger.info(
      "request",
      metadata: [
        "route": "\(progress.row?.name ?? progress.name)", "status": "\(answer.status.code)",
        "milliseconds": "\(milliseconds)",
      ])
  }
}
