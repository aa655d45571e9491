import Care

/// The page to sign in.
struct SignInPage: Sendable {
  let next: Link
  let house: House
  var username = ""
  var refusal: Refusal?

  /// What the page tells of the house it leads into.
  struct House: Sendable {
    private let services: WebServices

    init(_ services: WebServices) {
      self.services = services
    }

    /// The facility's name.
    var facility: String? { services.care.facility?.founding.name }

    /// The sign-ins that exist in a demonstration only.
    var signIns: [DemoControl.SignIn] { services.demo?.signIns ?? [] }
  }

  func answer(_ request: RequestContext) -> Answer {
    let card = SignInCard(facility: house.facility, form: form, note: note)
    let page = request.page("Sign in", card.render()) { shell in
      shell.width = .reading
      shell.hasOwnHeading = true
      shell.errors = refusal?.summary
    }
    return refusal?.answer(page) ?? page
  }

  private var form: HTML {
    """
    <form method="post" action="\(SessionEndpoints.signIn.link())" class="form-fields">\
    \(nameField)\(DoorFields.password)\(DoorFields.next(next))\
    \(FormActions(buttons: [Button("Sign in")]))</form>
    """
  }

  private var note: HTML {
    guard !house.signIns.isEmpty else { return .empty }
    let lines = house.signIns.map { signIn -> HTML in
      "<tr><td>\(signIn.username)</td><td>\(signIn.password)</td></tr>"
    }
    return """
      <table class="table"><caption>Sign-ins of this demonstration</caption>\
      <thead><tr><th scope="col">User name</th><th scope="col">Password</th></tr></thead>\
      <tbody>\(lines)</tbody></table>
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
