/// The name with its sign: a level horizon, a hull, and the ballast that keeps it upright.
struct Wordmark: Component {
  var showsName = true

  func render() -> HTML {
    """
    <span class="wordmark">\(Wordmark.sign)\(Wordmark.name, if: showsName)</span>
    """
  }

  private static let name: HTML = "<span class=\"wordmark-name\">Evenkeel</span>"

  private static let sign: HTML = """
    <svg class="wordmark-sign" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" \
    focusable="false"><path d="M2 10.5h28"/><path d="M6.5 10.5a9.5 11 0 0 0 19 0"/>\
    <circle cx="16" cy="21.5" r="4"/></svg>
    """
}
