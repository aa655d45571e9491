import HTTPTypes

extension Problem {
  static let notFound = Problem(
    .notFound, code: "not-found", title: "There is nothing here",
    detail: "The address is wrong, or what was here has moved. Go back or start from the board.")

  static let tooManyFields = Problem(
    .badRequest, code: "too-many-fields", title: "The form has too many fields",
    detail: "Nothing was saved. Load the page again and send it once more.")

  static let notUTF8 = Problem(
    .badRequest, code: "not-utf8", title: "The text could not be read",
    detail: "Nothing was saved. The text is not valid UTF-8; type it again.")

  static let signInNeeded = Problem(
    .unauthorized, code: "sign-in", title: "You are not signed in",
    detail: "Nothing was saved. Sign in, then do it again.")

  static let locked = Problem(
    .unauthorized, code: "locked", title: "The screen is locked",
    detail: "Nothing was saved. Unlock it with your password, go back and send the page again.")

  static let notPermitted = Problem(
    .forbidden, code: "not-permitted", title: "Your role may not do this",
    detail: "Nothing was changed. Ask a colleague whose role may do it.")

  static let wrongToken = Problem(
    .forbidden, code: "csrf", title: "The form is out of date",
    detail: "Nothing was saved. Load the page again, then send it once more.")

  static let wrongOrigin = Problem(
    .forbidden, code: "origin", title: "The request came from another site",
    detail: "Nothing was saved. Use the pages of this server only.")

  static let wrongHost = Problem(
    .misdirectedRequest, code: "host", title: "This server has another name",
    detail: "Use the address that was given to you for this server.")

  static let keyMissing = Problem(
    .badRequest, code: "idempotency-key", title: "The form has no key",
    detail: "Nothing was saved. Send an idempotency key of 8 to 128 letters, digits, - and _.")

  static let bodyTooSlow = Problem(
    .requestTimeout, code: "body-too-slow", title: "The form arrived too slowly",
    detail: "Nothing was saved. Check the network, then send it again.")

  static let tooManyStreams = Problem(
    .serviceUnavailable, code: "too-many-streams", title: "Too many pages are open",
    detail: "This page does not update itself. Close pages you do not need, then load it again.")

  static func malformed(_ detail: String) -> Problem {
    Problem(.badRequest, code: "malformed", title: "The request could not be read", detail: detail)
  }

  static func unknownField(_ name: String) -> Problem {
    let shown = name.unicodeScalars.count <= 64 ? " It has a field named \"\(name)\"." : ""
    return Problem(
      .badRequest, code: "unknown-field", title: "The request has a field that is not known",
      detail: "Nothing was saved.\(shown) Load the page again and send it once more.")
  }

  static func bodyTooLarge(limit: Int) -> Problem {
    var problem = Problem(
      .contentTooLarge, code: "too-large", title: "The form is too long",
      detail: "Nothing was saved. It may have \(limit / 1024) KiB; shorten the text.")
    problem.endsConnection = true
    return problem
  }

  static func wrongContentType() -> Problem {
    var problem = Problem(
      .unsupportedMediaType, code: "content-type", title: "The format is not known",
      detail: "Send application/x-www-form-urlencoded or application/json in UTF-8, uncompressed.")
    problem.endsConnection = true
    return problem
  }

  static func wrongMethod(allowed: [EndpointRow.Method]) -> Problem {
    let names = allowed.map(\.rawValue) + (allowed.contains(.get) ? ["HEAD"] : [])
    let list = names.joined(separator: ", ")
    var problem = Problem(
      .methodNotAllowed, code: "method", title: "This cannot be done here",
      detail: "The address takes \(list).")
    problem.headers = [("Allow", list)]
    return problem
  }

  /// Too many attempts; the seconds until the next one.
  static func tooManyAttempts(seconds: Int) -> Problem {
    var problem = Problem(
      .tooManyRequests, code: "too-many-attempts", title: "Too many attempts",
      detail: "Wait \(seconds) seconds, then try again.")
    problem.headers = [("Retry-After", String(seconds))]
    return problem
  }

  /// Anything nobody foresaw; the reference leads to the log.
  static func fault(reference: String) -> Problem {
    var problem = Problem(
      .internalServerError, code: "fault", title: "Something went wrong on the server",
      detail: """
        It is not certain that your entry was saved: look before you send it again. Tell support this \
        reference: \(reference).
        """)
    problem.reference = reference
    return problem
  }
}
