import Clinical

/// The form that founds a facility.
struct FirstRunView: Component {
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    """
    <p>This program is empty. Name the facility and make its first administrator; there is no password \
    until you choose one.</p>\
    <form method="post" action="\(FirstRunEndpoints.found.link())" class="form-sheet" data-submit-once>\(tokens)\
    \(facility)\(administrator)\(FormActions(buttons: [Button("Set up")]))</form>
    """
  }

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private func text(_ field: Field<String>, hint: String? = nil) -> TextField {
    var input = TextField(field.frame(errors, hint: hint), value: value(field))
    input.maximumLength = field.rule.maximumLength
    return input
  }

  private func secret(_ field: Field<String>) -> TextField {
    var input = TextField(field.frame(errors))
    input.content = .password
    input.autocomplete = "new-password"
    return input
  }

  private var facility: HTML {
    let chosen = value(FirstRunEndpoints.kind)
    let kinds = ChoiceChips(
      FirstRunEndpoints.kind.frame(errors),
      options: ClinicalPicture.FacilityKind.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    return FormSection(
      "Facility",
      content: """
        \(text(FirstRunEndpoints.facility))\(kinds)\
        \(text(FirstRunEndpoints.timeZone, hint: "Such as America/New_York"))\
        \(text(FirstRunEndpoints.beds, hint: "Such as 1, 2, 3, 4"))
        """
    ).render()
  }

  private var administrator: HTML {
    FormSection(
      "First administrator", intro: "Makes the other accounts and sees no charts.",
      content: """
        \(text(FirstRunEndpoints.displayName))\(text(FirstRunEndpoints.username))\
        \(secret(FirstRunEndpoints.password))\(secret(FirstRunEndpoints.again))
        """
    ).render()
  }
}
