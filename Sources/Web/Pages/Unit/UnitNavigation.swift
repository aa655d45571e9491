import Access

/// The links in the head of every page: what the person's role may open. A folder of pages adds its lines here.
enum UnitNavigation {
  static func links(for viewer: Viewer?, target: String) -> [NavigationLink] {
    guard let viewer else { return [] }
    var links: [NavigationLink] = []
    func add(_ label: String, _ link: Link, shortcut: String? = nil) {
      let isCurrent = target == link.text || target.hasPrefix(link.text + "?")
      links.append(
        NavigationLink(label: label, path: link.text, isCurrent: isCurrent, shortcut: shortcut))
    }
    if viewer.may(.seeBoard) {
      add("Board", BoardEndpoints.board.link(), shortcut: "b")
      add("Wall", BoardEndpoints.wall.link())
    }
    return links
  }
}
