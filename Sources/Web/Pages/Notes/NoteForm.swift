import Access
import Chart

/// The form to write a note, and to correct one.
struct NoteForm: Component {
  let action: Link
  let tokens: FormTokens
  let typed: [String: String]
  let errors: FieldErrors?
  /// Decides which kind of note is chosen at first.
  let role: Role

  func render() -> HTML {
    """
    <form method="post" action="\(action)" class="form-sheet note-form" data-submit-once>\(tokens)\
    <div class="form-fields">\(NoteFields(typed: typed, errors: errors, first: role.noteKind))\(late)</div>\
    \(FormActions(buttons: [Button("Save note")]))</form>
    """
  }

  private var late: HTML {
    let field = UnitFields.happenedAt
    let value = typed[field.rule.name] ?? ""
    let isOpen = !value.isEmpty || errors?[field] != nil
    return """
      <details class="late-entry"\(" open", if: isOpen)><summary>Late entry</summary>\
      \(InstantField(field.frame(errors), value: value))</details>
      """
  }
}

/// The kind and the text of a note.
struct NoteFields: Component {
  let typed: [String: String]
  let errors: FieldErrors?
  /// The kind that is chosen when nothing was.
  let first: Note.Kind

  func render() -> HTML {
    let chosen = typed[NoteEndpoints.kind.rule.name] ?? first.rawValue
    let kinds = ChoiceChips(
      NoteEndpoints.kind.frame(errors),
      options: Note.Kind.allCases.map {
        ChoiceOption($0.rawValue, $0.label, isChosen: $0.rawValue == chosen)
      })
    var text = TextField(
      NoteEndpoints.text.frame(errors), value: typed[NoteEndpoints.text.rule.name] ?? "")
    text.lines = 5
    text.maximumLength = NoteEndpoints.text.rule.maximumLength
    return "\(kinds)\(text)"
  }
}

extension Role {
  /// The kind of note the job writes mostly.
  fileprivate var noteKind: Note.Kind {
    switch self {
    case .prescriber, .director: .medical
    case .counsellor: .counselling
    case .nurse, .admissions, .administrator: .nursing
    }
  }
}
