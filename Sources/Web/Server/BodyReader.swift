import HTTPTypes

/// Reads and decodes the body of a `POST`.
enum BodyReader {
  /// The fields of the body.
  /// - Throws: ``Problem`` for a wrong type, size or encoding.
  static func fields(of request: IncomingRequest, limit: Int) async throws -> RawFields {
    guard request.headers["transfer-encoding"] == nil else { throw Problem.lengthRequired }
    guard let length = try declaredLength(request), length > 0 else { return RawFields() }
    guard request.headers["content-encoding"] == nil else { throw Problem.wrongContentType() }
    let format = try format(of: request.header("content-type"))
    guard length <= limit else { throw Problem.bodyTooLarge(limit: limit) }
    let bytes = try await request.readBody(limit)
    // A connection that breaks off must not make a shorter form.
    guard bytes.count == length else { throw Problem.malformed("The body broke off.") }
    switch format {
    case .form: return try RawFields(form: bytes)
    case .json: return try RawFields(json: bytes)
    }
  }

  private enum Format {
    case form
    case json
  }

  private static func declaredLength(_ request: IncomingRequest) throws(Problem) -> Int? {
    guard request.headers["content-length"] != nil else { return nil }
    guard let text = request.header("content-length"), let length = Int(text), length >= 0 else {
      throw .malformed("The Content-Length is not a number.")
    }
    return length
  }

  private static func format(of header: String?) throws(Problem) -> Format {
    let parts = (header ?? "").lowercased().split(separator: ";").map { part in
      part.filter { $0 != " " && $0 != "\"" }
    }
    let parameters = parts.dropFirst()
    guard parameters.allSatisfy({ $0 == "charset=utf-8" }) else { throw .wrongContentType() }
    switch parts.first {
    case "application/x-www-form-urlencoded": return .form
    case "application/json": return .json
    default: throw .wrongContentType()
    }
  }
}

extension Problem {
  /// A body without a stated length could break off unnoticed.
  fileprivate static var lengthRequired: Problem {
    var problem = Problem(
      .lengthRequired, code: "length", title: "The length of the request is missing",
      detail: "Nothing was saved. Send the body with a Content-Length, not in chunks.")
    problem.endsConnection = true
    return problem
  }
}
