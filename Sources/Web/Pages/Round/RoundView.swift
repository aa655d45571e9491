import Clinical

/// One round on one screen.
struct RoundView: Component {
  let form: RoundForm
  let action: Link
  let tokens: FormTokens
  /// The scores before, in words.
  var withdrawal: String?
  var earlyWarning: String?
  /// Back to the chart without saving.
  let back: Link
  /// When it was, typed; empty is now.
  var happenedAt = ""

  func render() -> HTML {
    """
    <form method="post" action="\(action)" data-submit-once data-enter-moves novalidate>\
    \(tokens)<div class="round">\(VitalSignsPart(form: form))\
    \(WithdrawalPart(form: form, before: withdrawal))</div>\
    \(FormActions(buttons: buttons, summary: summary, isSticky: true))</form>
    """
  }

  private var buttons: [Button] {
    [Button("Back", kind: .quiet, action: .link(back.text)), Button("Save round")]
  }

  private var summary: HTML {
    let total = RatingTotal(
      instrument: COWS.instrument.id, name: COWS.instrument.shortTitle,
      answered: form.answeredItems, itemCount: COWS.instrument.items.count)
    let before = earlyWarning.map { "<p class=\"previous\">NEWS2 before: \($0)</p>" as HTML }
    return #"<div class="round-foot"><div>\#(total)\#(before)</div>\#(remark)\#(late)</div>"#
  }

  private var remark: TextField {
    var field = TextField(
      RoundFields.remark.frame(form.errors), value: form.value(RoundFields.remark))
    field.maximumLength = RoundFields.remark.rule.maximumLength
    return field
  }

  private var late: HTML {
    let isOpen = !happenedAt.isEmpty || form.error(UnitFields.happenedAt.rule.name) != nil
    let field = InstantField(UnitFields.happenedAt.frame(form.errors), value: happenedAt)
    return """
      <details class="late-entry"\(" open", if: isOpen)><summary>Late entry</summary>\(field)\
      </details>
      """
  }
}
