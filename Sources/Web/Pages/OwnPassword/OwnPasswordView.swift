/// The form to choose another password.
struct OwnPasswordView: Component {
  let tokens: FormTokens
  let isChanged: Bool
  let errors: FieldErrors?

  func render() -> HTML {
    """
    \(done)<form method="post" action="\(OwnPasswordEndpoints.change.link())" class="form-sheet" \
    data-submit-once>\(tokens)<div class="form-fields">\
    \(secret(OwnPasswordEndpoints.current, "current-password"))\
    \(secret(OwnPasswordEndpoints.new, "new-password", hint: "A sentence is good"))\
    \(secret(OwnPasswordEndpoints.again, "new-password"))</div>\
    \(FormActions(buttons: [Button("Change password")]))</form>
    """
  }

  private var done: HTML? {
    guard isChanged, errors == nil else { return nil }
    return Notice(
      .success, "Your password is changed",
      body: "<p>Your other devices have been signed out.</p>"
    ).render()
  }

  private func secret(
    _ field: Field<String>, _ autocomplete: String, hint: String? = nil
  ) -> TextField {
    var input = TextField(field.frame(errors, hint: hint))
    input.content = .password
    input.autocomplete = autocomplete
    input.maximumLength = field.rule.maximumLength
    input.isRequired = true
    return input
  }
}
