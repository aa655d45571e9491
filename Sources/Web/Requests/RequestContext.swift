import Access
import Clinical

/// One request, decoded and permitted: what a handler works with.
struct RequestContext: Sendable {
  /// The row of the endpoint.
  let row: EndpointRow
  /// When it arrived, on the unit's clock; the only time a handler knows.
  let now: Instant
  /// The person, or nil on a page for everyone.
  let viewerIfAny: Viewer?
  /// What was sent, by name, without the fields that every form has.
  let entered: RawFields
  /// Makes repeated sending one entry. From the request, or fresh for an endpoint that needs none.
  let idempotencyKey: String
  /// Whether the client wants JSON.
  let wantsJSON: Bool
  /// The colours that the device remembers.
  let theme: PageTheme
  /// How the request came: for signing in and out only.
  let connection: RequestConnection

  /// The person.
  /// - Throws: ``Problem`` on a page for everyone; never where the row asks for a sign-in.
  var viewer: Viewer {
    get throws(Problem) {
      guard let viewerIfAny else { throw .signInNeeded }
      return viewerIfAny
    }
  }

  /// All declared fields, checked.
  /// - Throws: ``FieldErrors`` with every field that was refused; uncaught it becomes a page that
  ///   lists them.
  @inline(never) func values() throws(FieldErrors) -> FieldValues {
    try FieldValues(entered, rules: row.fields)
  }

  /// What the person typed into a field, to be shown again beside its error; empty for a secret.
  func typed(_ field: some FieldDeclaration) -> String {
    guard !field.rule.isSecret else { return "" }
    return entered[field.rule.name].first?.shown ?? ""
  }

  /// The hidden fields for a form that records something, with a fresh key.
  func formTokens(version: String? = nil) -> FormTokens {
    FormTokens(
      csrfToken: viewerIfAny?.csrfToken ?? "", idempotencyKey: SecretToken().text,
      version: version)
  }

  /// The hidden fields for a form that comes back with errors: the key stays, since nothing was
  /// recorded under it.
  func sameFormTokens(version: String? = nil) -> FormTokens {
    FormTokens(
      csrfToken: viewerIfAny?.csrfToken ?? "", idempotencyKey: idempotencyKey, version: version)
  }

  /// A whole page in the frame that every page has.
  func shell(_ title: String, _ content: HTML) -> PageShell {
    var shell = PageShell(title: title, viewer: viewerIfAny.map(ShellViewer.init), content: content)
    shell.theme = theme
    return shell
  }

  /// Answers with a whole page; the closure adds what only this page has.
  func page(
    _ title: String, _ content: HTML, arrange: (inout PageShell) -> Void = { _ in }
  ) -> Answer {
    var shell = shell(title, content)
    arrange(&shell)
    return .page(shell.render())
  }
}

/// How a request came in.
struct RequestConnection: Sendable {
  /// The network address, from the socket or from the named proxy.
  let address: String
  /// The session's token from the cookie.
  let sessionToken: SecretToken?
  /// What the token stands for.
  let session: SessionState
  /// The path with its query, to come back to after sign-in.
  let target: String
  /// The host's own clock, which sessions live by even when the unit's clock is simulated.
  let hostNow: Instant
}
