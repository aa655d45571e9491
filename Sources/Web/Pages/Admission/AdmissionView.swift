import Chart

/// The form of an admission.
struct AdmissionView: Component {
  let beds: [String]
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    guard !beds.isEmpty else {
      return EmptyState(
        heading: "No free bed", text: "Discharge or move a person first."
      ).render()
    }
    return """
      <form method="post" action="\(AdmissionEndpoints.save.link())" class="form-sheet is-optional" data-submit-once novalidate>\
      \(tokens)\(who)\(EvaluationForm(typed: typed, errors: errors))\(closing)\
      \(FormActions(buttons: [Button("Admit")]))</form>
      """
  }

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private func text(_ field: some FieldDeclaration, _ frame: FieldFrame) -> TextField {
    var input = TextField(frame, value: value(field))
    input.maximumLength = field.rule.maximumLength
    return input
  }

  private var who: HTML {
    var born = InstantField(
      AdmissionFields.born.frame(errors), value: value(AdmissionFields.born))
    born.isDateOnly = true
    let language = value(AdmissionFields.language)
    let chosen = language.isEmpty ? Admission.Identity.Language.english.rawValue : language
    let languages = ChoiceChips(
      AdmissionFields.language.frame(errors),
      options: Admission.Identity.Language.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    let bed = value(AdmissionFields.bed)
    let chips = ChoiceChips(
      AdmissionFields.bed.frame(errors),
      options: beds.map { ChoiceOption($0, $0, isChosen: $0 == bed || beds.count == 1) })
    return FormSection(
      "Person", intro: "Only the name and the bed are needed to begin.", columns: 2,
      content: """
        \(text(AdmissionFields.givenName, AdmissionFields.givenName.frame(errors)))\
        \(text(AdmissionFields.familyName, AdmissionFields.familyName.frame(errors)))\
        \(born)\(languages)\
        \(text(AdmissionFields.contact, AdmissionFields.contact.frame(errors)))\
        \(InstantField(UnitFields.happenedAt.frame(errors, hint: "Now, if left empty"), value: value(UnitFields.happenedAt)))\
        \(chips)
        """
    ).render()
  }

  private var closing: HTML {
    Notice(
      .information, "What was not asked is listed as unknown on the chart.",
      body: "<p>Nothing is taken as normal. Complete it whenever you can.</p>"
    ).render()
  }
}
