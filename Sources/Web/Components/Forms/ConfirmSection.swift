/// Asks once more on the page itself, with what will happen in words. There are no pop-up windows.
struct ConfirmSection: Component {
  var heading: String
  /// What will be recorded, line by line.
  var facts: [(name: String, value: String)]
  /// The form's fields: tokens, reason, check boxes.
  var fields: HTML = .empty
  var action: String
  var buttons: [Button]
  var level = Level.none

  func render() -> HTML {
    """
    <section class="confirm confirm-\(level.rawValue)" aria-label="Confirm"><h2>\(heading)</h2>\
    <dl class="facts">\(facts.map(row))</dl>\
    <form method="post" action="\(action)" data-submit-once>\(fields)\(FormActions(buttons: buttons))\
    </form></section>
    """
  }

  private func row(_ fact: (name: String, value: String)) -> HTML {
    "<div><dt>\(fact.name)</dt><dd>\(fact.value)</dd></div>"
  }
}
