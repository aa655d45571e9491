/// The reference of all endpoints, made from the table that also drives them.
public enum HTTPReference {
  /// The text of `docs/http.md`.
  public static func markdown() -> String {
    let rows = Endpoints.all.sorted { $0.template.text < $1.template.text }
    let chapters = rows.map(chapter).joined(separator: "\n")
    return introduction + "\n" + chapters
  }

  private static let introduction = """
    # HTTP reference

    Made from the table of endpoints by `make docs`; do not edit.

    - Bodies are `application/x-www-form-urlencoded` or `application/json`. JSON is read strictly: no
      duplicate keys, no unknown fields, at most 32 levels. Nested objects give names with points (`items.pulse`).
    - A field that is not listed is refused.
    - Every `POST` with a session carries the session's form token as the field `\(FormTokens.csrfName)` or the header
      `X-CSRF-Token`. A `POST` that records something carries an idempotency key of 8 to 128 letters, digits, hyphens and
      underscores as the field `\(FormTokens.idempotencyName)` or the header `Idempotency-Key`: the same key again gives the
      same entry, not another.
    - Errors are pages, or `application/problem+json` (RFC 9457) for a client that sends or accepts JSON:
      `status`, `code`, `title`, `detail`, and `fields` with a `name` and `message` for each refused field.
    - A `GET` that no person made, such as a page refreshing itself, has `Sec-Fetch-Dest: empty` from the browser or carries
      `X-Background: 1`. It does not delay the lock of an idle session, and is answered 401 instead of led to the sign-in page.
    - A stream of events sends `heartbeat` every few seconds and ends with `locked` when the session is locked or over.

    """

  private static func chapter(_ row: EndpointRow) -> String {
    var lines = ["## \(row.name)", "", row.summary, ""]
    lines.append("For \(row.audience.text). Answers with \(row.answers.rawValue). \(effect(row))")
    if row.method == .post { lines.append("Body up to \(row.bodyLimit / 1024) KiB.") }
    if !row.fields.isEmpty {
      lines += ["", "| field | kind | required | meaning |", "| --- | --- | --- | --- |"]
      lines += row.fields.map { rule in
        let required = rule.isRequired ? "yes" : "no"
        return "| `\(rule.name)` | \(rule.kind) | \(required) | \(rule.meaning) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func effect(_ row: EndpointRow) -> String {
    switch row.effect {
    case .reads: "Changes nothing."
    case .records: "Records something, once for each idempotency key."
    case .repeatable: "Changes something that may be repeated without harm."
    }
  }
}
