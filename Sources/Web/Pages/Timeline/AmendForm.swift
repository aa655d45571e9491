import Chart
import Clinical

/// The form that says how an entry should read, by its kind.
struct AmendForm: Sendable {
  let page: CorrectionPage
  let entry: CorrectedEntry
  let time: UnitTime
  let values: [String: String]

  /// Whether the kind can be reworded; other kinds are struck, stopped or settled.
  static func canAmend(_ body: EntryBody) -> Bool {
    switch body {
    case .observation, .note, .admission, .evaluation, .preparation: true
    default: false
    }
  }

  /// The form; nil for a kind that is not reworded.
  func render() -> HTML? {
    switch entry.body {
    case .observation: form(CorrectionEndpoints.observation, round)
    case .note(let note):
      form(
        CorrectionEndpoints.note,
        NoteFields(typed: values, errors: page.errors, first: note.kind).render())
    case .admission: form(CorrectionEndpoints.identity, identity)
    case .evaluation, .preparation: form(CorrectionEndpoints.parts, parts)
    default: nil
    }
  }

  private func form(_ endpoint: Endpoint<ChartID, Int64>, _ fields: HTML) -> HTML {
    let action = endpoint.link(ChartID(page.chart.id), entry.number)
    let reason = CorrectionEndpoints.reason
    let why = TextField(reason.frame(page.errors), value: page.typed?[reason.rule.name] ?? "")
    let happenedAt = UnitFields.happenedAt
    let when = InstantField(
      happenedAt.frame(page.errors), value: values[happenedAt.rule.name] ?? "")
    return """
      <form method="post" action="\(action)" class="form-sheet" data-submit-once novalidate>\
      \(page.tokens)<h2>Amend: this is how it should read</h2>\(fields)\
      <div class="form-fields columns-2">\(when)\(why)</div>\
      \(FormActions(buttons: [Button("Save the correction")]))</form>
      """
  }

  private var round: HTML {
    var form = RoundForm(time: time)
    form.typed = values
    form.errors = page.errors
    form.unconfirmed = page.unconfirmed
    var remark = TextField(
      RoundFields.remark.frame(page.errors), value: form.value(RoundFields.remark))
    remark.maximumLength = RoundFields.remark.rule.maximumLength
    return """
      <div class="round">\(VitalSignsPart(form: form))\(WithdrawalPart(form: form))</div>\(remark)
      """
  }

  private var identity: HTML {
    let texts = [IdentityFields.givenName, IdentityFields.familyName].map { field in
      TextField(field.frame(page.errors), value: values[field.rule.name] ?? "")
    }
    let contact = TextField(
      IdentityFields.contact.frame(page.errors),
      value: values[IdentityFields.contact.rule.name] ?? "")
    var born = InstantField(
      IdentityFields.born.frame(page.errors), value: values[IdentityFields.born.rule.name] ?? "")
    born.isDateOnly = true
    let chosen = values[IdentityFields.language.rule.name]
    let language = ChoiceChips(
      IdentityFields.language.frame(page.errors),
      options: Admission.Identity.Language.allCases.map {
        ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == chosen)
      })
    return #"<div class="form-fields columns-2">\#(texts)\#(born)\#(language)\#(contact)</div>"#
  }

  private var parts: HTML {
    let isAgain = page.sent == CorrectionEndpoints.parts.row.template
    let boxes = EntryParts.parts(of: entry.body, time: time).map { part in
      let isKept = !isAgain || page.kept.contains(part.name)
      return """
        <label class="checkbox"><input type="checkbox" name="\(CorrectionEndpoints.keep.rule.name)" \
        value="\(part.name)"\(" checked", if: isKept)><span>\(part.text)</span></label>
        """ as HTML
    }
    var frame = FieldFrame(name: CorrectionEndpoints.keep.rule.name, label: "What was right")
    frame.hint = "Untick what was wrong. It becomes unknown again until it is charted anew."
    frame.error = page.errors?[CorrectionEndpoints.keep]
    return frame.wrapGroup(#"<div class="stack">\#(boxes)</div>"#, kind: "choices")
  }
}
