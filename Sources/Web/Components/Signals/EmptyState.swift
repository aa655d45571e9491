/// What stands where there is nothing to show: why, and what to do.
struct EmptyState: Component {
  var heading: String
  var text: String
  var action: HTML = .empty

  func render() -> HTML {
    """
    <div class="empty"><svg class="empty-sign" viewBox="0 0 120 40" width="120" height="40" \
    aria-hidden="true" focusable="false"><path d="M2 12h116"/><path d="M46 12a14 17 0 0 0 28 0"/>\
    <circle cx="60" cy="29" r="4.5"/></svg><p class="empty-heading">\(heading)</p><p>\(text)</p>\(action)</div>
    """
  }
}
