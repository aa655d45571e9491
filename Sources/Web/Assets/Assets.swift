/// The files the pages load: one stylesheet, one sign, and the script modules.
enum Assets {
  /// The one stylesheet.
  static let stylesheet = Asset(
    name: "evenkeel.css", contentType: "text/css; charset=utf-8",
    bytes: Array(Stylesheet.text.utf8))

  /// The sign in the browser's tab.
  static let icon = Asset(
    name: "evenkeel.svg", contentType: "image/svg+xml", bytes: Array(iconText.utf8))

  /// The module every page loads; it starts the others.
  static let mainModule = script(ScriptModules.main)

  /// Everything that is served.
  static let all: [Asset] = [stylesheet, icon, mainModule] + ScriptModules.parts.map(script)

  /// The same files with the paths that pages link to.
  static let catalogue = AssetCatalogue(all)

  private static func script(_ module: ScriptModule) -> Asset {
    Asset(
      name: module.name, contentType: "text/javascript; charset=utf-8",
      bytes: Array("\(module.source)".utf8))
  }

  private static let iconText = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" \
    fill="#0d4754"/><g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round">\
    <path d="M4 11.5h24"/><path d="M8 11.5a8 10 0 0 0 16 0"/>\
    <circle cx="16" cy="21.5" r="3" fill="#fff"/></g></svg>
    """
}
