/// A whole page: head, navigation, whom it is about, and the content.
struct PageShell: Sendable {
  var title: String
  var viewer: ShellViewer?
  var content: HTML

  var language = "en"
  var theme = PageTheme.automatic
  var width = PageWidth.standard
  /// The unit's name beside the wordmark.
  var facility: String?
  var navigation: [NavigationLink] = []
  var person: PersonBanner?
  var demo: DemoStrip?
  var live: LiveSource?
  var clock: ShellClock?
  /// Outcomes of the last action, above the content.
  var notices: [Notice] = []
  var errors: ErrorSummary?
  /// Shows the title as the page's heading; a page that speaks for itself says it to screen readers only.
  var showsHeading = true
  /// The content has a heading of the first rank itself: the door, a sheet, the wall.
  var hasOwnHeading = false
  /// Beside the heading: buttons and links of the page.
  var headingActions: HTML = .empty

  init(title: String, viewer: ShellViewer?, content: HTML) {
    self.title = title
    self.viewer = viewer
    self.content = content
  }

  /// The document from doctype to the closing tag.
  func render() -> HTML {
    """
    <!doctype html>
    <html lang="\(language)" data-theme="\(theme.rawValue)">
    <head><meta charset="utf-8">\
    <meta name="viewport" content="width=device-width, initial-scale=1">\
    <meta name="color-scheme" content="light dark">\
    <title>\("Error: ", if: errors != nil)\(title) · Evenkeel</title>\
    <link rel="stylesheet" href="\(Assets.catalogue.path(of: Assets.stylesheet))">\
    <link rel="icon" href="\(Assets.catalogue.path(of: Assets.icon))" type="image/svg+xml">\
    <script type="module" src="\(Assets.catalogue.path(of: Assets.mainModule))"></script></head>
    <body class="page page-\(width.rawValue)"\(clockAttributes)>\
    <a class="skip-link" href="#content">Skip to content</a>
    \(width == .wall ? HTML.empty : masthead)\(demo)\(staleBar)\(person)
    <main id="content" class="content">\(notices)\(errors)\(headingLine)\
    \(region)</main>
    \(printFooter)</body></html>

    """
  }

  private var clockAttributes: HTML {
    guard let clock else { return .empty }
    return """
       data-now="\(clock.now)" data-clock-rate="\(clock.rate)"\
      \(attribute: "data-time-zone", clock.timeZone)
      """
  }

  private var headingLine: HTML {
    if hasOwnHeading || width == .wall || width == .sheet { return .empty }
    guard showsHeading else { return #"<h1 class="visually-hidden">\#(title)</h1>"# }
    return """
      <div class="page-heading"><h1>\(title)</h1>\
      <div class="page-actions">\(headingActions)</div></div>
      """
  }

  private var region: HTML {
    guard let live else { return content }
    return """
      <div data-live-events="\(live.events)" data-live-source="\(live.source)" \
      data-live-version="\(live.version)">\(content)</div>
      """
  }

  private var staleBar: HTML? {
    guard live != nil else { return nil }
    return """
      <div class="stale-bar" data-stale-bar role="alert" hidden>\(Symbol.broken)\
      <p><strong>Not up to date.</strong> <span data-stale-text></span></p></div>
      """
  }

  private var masthead: HTML {
    """
    <header class="masthead"><a class="masthead-home" href="/">\(Wordmark())</a>\
    \(facilityName)\(navigationList)<div class="masthead-tools">\(clockText)\
    \(PageShell.scriptedTools)\(viewerTools)</div></header>
    """
  }

  private var facilityName: HTML? {
    facility.map { #"<span class="masthead-facility">\#($0)</span>"# }
  }

  private var navigationList: HTML? {
    guard !navigation.isEmpty else { return nil }
    return #"<nav class="masthead-nav" aria-label="Main"><ul>\#(navigation)</ul></nav>"#
  }

  private var clockText: HTML? {
    clock.map { #"<span class="masthead-clock" data-clock>\#($0.text)</span>"# }
  }

  /// Hidden until their scripts run: without scripts the page follows the device.
  private static let scriptedTools: HTML = """
    <button type="button" class="tool-button" data-help-switch hidden>\
    \(Symbol.keys)<span class="visually-hidden">Keys</span></button>\
    <button type="button" class="tool-button" data-theme-switch hidden>\
    \(Symbol.night)<span class="visually-hidden">Night colours</span></button>
    """

  private var viewerTools: HTML? {
    guard let viewer else { return nil }
    return """
      <a class="masthead-viewer" href="\(viewer.password)" title="Your password">\
      <strong>\(viewer.name)</strong> <span>\(viewer.role)</span></a>\
      \(toolForm(action: viewer.lock, label: "Lock", token: viewer.csrfToken))\
      \(toolForm(action: viewer.signOut, label: "Sign out", token: viewer.csrfToken))
      """
  }

  private func toolForm(action: Link, label: String, token: String) -> HTML {
    """
    <form method="post" action="\(action)">\(FormTokens(csrfToken: token))\
    <button class="tool-button">\(label)</button></form>
    """
  }

  /// Stands at the foot of every printed sheet: whose it is, and when and by whom it was printed.
  private var printFooter: HTML {
    """
    <footer class="print-footer"><p><span>\(personLine)</span>\
    <span>\(clock.map { "Printed \($0.text)" as HTML })\
    \(viewer.map { " by \($0.name)" as HTML })</span></p></footer>
    """
  }

  private var personLine: HTML {
    guard let person else { return HTML(text: facility ?? "Evenkeel") }
    return "\(person.name), bed \(person.bed)\(person.identifier.map { ", \($0)" as HTML })"
  }
}
