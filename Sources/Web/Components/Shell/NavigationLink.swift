/// One link of the page's head.
struct NavigationLink: Sendable {
  var label: String
  var path: String
  var isCurrent = false
  /// The key that opens it from anywhere, for example `b`; shown in the help.
  var shortcut: String?
}

extension NavigationLink: Component {
  func render() -> HTML {
    """
    <li><a href="\(path)"\(" aria-current=\"page\"", if: isCurrent)\
    \(attribute: "data-shortcut", shortcut)>\(label)</a></li>
    """
  }
}
