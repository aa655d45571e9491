import Access

/// The page of a locked session: shows whose it is and nothing else.
struct UnlockPage: Sendable {
  let session: Session
  let name: String?
  let next: Link
  var refusal: Refusal?

  func answer(_ request: RequestContext) -> Answer {
    let page = request.page("Locked", content) { shell in
      shell.width = .reading
      shell.errors = refusal?.summary
    }
    return refusal?.answer(page) ?? page
  }

  private var content: HTML {
    let tokens = FormTokens(csrfToken: session.formToken.text)
    let other = Button("Sign out, so that someone else can sign in", kind: .secondary)
    return """
      <p>This screen is in use by <strong>\(name ?? "a colleague")</strong>. \
      Give the password to go on where you were.</p>
      <form method="post" action="\(SessionEndpoints.unlock.link())" class="form-fields">\(tokens)\
      \(DoorFields.password)\(DoorFields.next(next))\
      \(FormActions(buttons: [Button("Unlock")]))</form>
      <form method="post" action="\(SessionEndpoints.signOut.link())">\(tokens)\(other)</form>
      """
  }
}
