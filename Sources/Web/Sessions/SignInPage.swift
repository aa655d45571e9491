/// The page to sign in.
struct SignInPage: Sendable {
  let next: Link
  var username = ""
  var refusal: Refusal?

  func answer(_ request: RequestContext) -> Answer {
    let page = request.page("Sign in", content) { shell in
      shell.width = .reading
      shell.errors = refusal?.summary
    }
    return refusal?.answer(page) ?? page
  }

  private var content: HTML {
    """
    <form method="post" action="\(SessionEndpoints.signIn.link())" class="form-fields">\
    \(nameField)\(DoorFields.password)\(DoorFields.next(next))\
    \(FormActions(buttons: [Button("Sign in")]))</form>
    """
  }

  private var nameField: TextField {
    var field = TextField(SessionEndpoints.username.frame(), value: username)
    field.autocomplete = "username"
    field.maximumLength = SessionEndpoints.username.rule.maximumLength
    field.isRequired = true
    return field
  }
}

/// What the forms of the door share.
enum DoorFields {
  static var password: TextField {
    var field = TextField(SessionEndpoints.password.frame())
    field.content = .password
    field.autocomplete = "current-password"
    field.maximumLength = SessionEndpoints.password.rule.maximumLength
    field.isRequired = true
    return field
  }

  static func next(_ link: Link) -> HTML {
    """
    <input type="hidden" name="\(SessionEndpoints.next.rule.name)" value="\(link)">
    """
  }
}
