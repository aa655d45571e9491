import Access

/// The staff accounts with a form for each, and the form of a new one.
struct StaffView: Component {
  let staff: [StaffAccount]
  /// Hidden fields: one set for the new account, one for each account.
  let tokens: [FormTokens]
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    """
    <div class="stack">\(added)\(staff.enumerated().map { account($0.offset, $0.element) })</div>
    """
  }

  private var added: HTML {
    var password = TextField(StaffEndpoints.password.frame(errors, hint: "A sentence is good"))
    password.content = .password
    password.autocomplete = "new-password"
    let name = TextField(
      StaffEndpoints.displayName.frame(errors), value: value(StaffEndpoints.displayName))
    let username = TextField(
      StaffEndpoints.username.frame(errors), value: value(StaffEndpoints.username))
    let fields: HTML = """
      \(name)\(username)\(roles(StaffEndpoints.role.frame(errors), value(StaffEndpoints.role)))\(password)
      """
    return """
      <form method="post" action="\(StaffEndpoints.add.link())" class="form-sheet" data-submit-once>\(tokens[0])\
      \(FormSection("New account", columns: 2, content: fields))\
      \(FormActions(buttons: [Button("Make the account")]))</form>
      """
  }

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private func account(_ index: Int, _ account: StaffAccount) -> HTML {
    let part = { (frame: FieldFrame) -> FieldFrame in
      var frame = frame
      frame.error = nil
      frame.scope = account.username.text
      return frame
    }
    var password = TextField(part(StaffEndpoints.newPassword.frame()))
    password.content = .password
    password.autocomplete = "new-password"
    var active = Checkbox(
      StaffEndpoints.active.rule.name, StaffEndpoints.active.rule.label,
      isChecked: account.isActive)
    active.scope = account.username.text
    let fields: HTML = """
      \(TextField(part(StaffEndpoints.displayName.frame()), value: account.displayName.text))\
      \(roles(part(StaffEndpoints.role.frame()), account.role.rawValue))\
      \(active)\
      \(password)
      """
    let state = account.isActive ? account.role.title : "\(account.role.title), may not sign in"
    return """
      <details class="panel"><summary class="panel-body"><b>\(account.displayName.text)</b> \
      \(account.username.text) · \(state)</summary>\
      <form method="post" action="\(StaffEndpoints.change.link(StaffNumber(index)))" class="form-sheet" \
      data-submit-once>\(tokens[index + 1])<div class="form-fields columns-2">\(fields)</div>\
      \(FormActions(buttons: [Button("Save changes", hiddenText: account.displayName.text)]))</form></details>
      """
  }

  private func roles(_ frame: FieldFrame, _ chosen: String) -> SelectField {
    SelectField(
      frame,
      options: Role.allCases.map {
        ChoiceOption($0.rawValue, $0.title, isChosen: $0.rawValue == chosen)
      })
  }
}
