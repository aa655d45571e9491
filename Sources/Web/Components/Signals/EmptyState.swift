/// What stands where there is nothing to show: why, and what to do.
struct EmptyState: Component {
  var heading: String
  var text: String
  var action: HTML = .empty

  func render() -> HTML {
    """
    <div class="empty"><svg class="empty-sign" viewBox="0 0 120 40" width="120" height="40" \
    aria-hidden="true" focusable="false"><path d="M2 16h116"/><path d="M44 16a16 14 0 0 0 32 0"/>\
    <path d="M60 30v8"/></svg><p class="empty-heading">\(heading)</p><p>\(text)</p>\(action)</div>
    """
  }
}
