import Clinical

/// One round on one screen.
struct RoundView: Component {
  let form: RoundForm
  let action: Link
  let tokens: FormTokens
  /// The scores before.
  var withdrawal: ScoreBadge?
  var earlyWarning: ScoreBadge?
  /// When it was, typed; empty is now.
  var happenedAt = ""

  func render() -> HTML {
    """
    <form method="post" action="\(action)" data-submit-once data-enter-moves novalidate>\
    \(tokens)<div class="round">\(VitalSignsPart(form: form))\
    \(WithdrawalPart(form: form, before: withdrawal))</div>\
    \(FormActions(buttons: [Button("Save round")], summary: summary, isSticky: true))</form>
    """
  }

  private var summary: HTML {
    """
    \(RatingTotal(
      instrument: COWS.instrument.id, name: COWS.instrument.shortTitle,
      answered: form.answeredItems, itemCount: COWS.instrument.items.count))\
    \(earlyWarning)\(remark)\(late)
    """
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
