/// The name with its sign: a hull under a level horizon.
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
    focusable="false"><path class="wordmark-horizon" d="M1.5 12.5h29"/>\
    <path class="wordmark-hull" d="M6 12.5a10 9.5 0 0 0 20 0z"/>\
    <path class="wordmark-keel" d="M16 21v8.5"/></svg>
    """
}
