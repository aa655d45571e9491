/// The list of what must be put right, above the form. It takes the focus when the page opens.
struct ErrorSummary: Component {
  /// One thing to put right.
  struct Item: Sendable {
    /// What to do, in words.
    var message: String
    /// The id of the field, so that the line leads there.
    var fieldID: String?
  }

  var heading = "There is something to put right"
  var items: [Item]

  func render() -> HTML {
    """
    <section class="error-summary" tabindex="-1" data-error-summary \
    aria-labelledby="error-summary-heading"><div role="alert">\
    <h2 id="error-summary-heading">\(Symbol.stop)\(heading)</h2><ul>\(items.map(line))</ul>\
    </div></section>
    """
  }

  private func line(_ item: Item) -> HTML {
    guard let fieldID = item.fieldID else { return "<li>\(item.message)</li>" }
    return ##"<li><a href="#\##(fieldID)">\##(item.message)</a></li>"##
  }
}
