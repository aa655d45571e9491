/// One way to go on, with its form. The program offers, a person decides.
struct OptionCard: Component {
  var title: String
  var text: String
  /// Fields and buttons.
  var form: HTML
  /// The way the rule points to.
  var isSuggested = false

  func render() -> HTML {
    """
    <section class="option\(" is-suggested", if: isSuggested)"><h3>\(title)\
    \(isSuggested ? " \(Tag("Fits the rule", tone: .strong))" : HTML.empty)</h3>\
    <p>\(text)</p>\(form)</section>
    """
  }
}
