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
    if viewer.may(.admit) { add("Admit", AdmissionEndpoints.form.link()) }
    if viewer.may(.openChart) { add("People", PeopleEndpoints.list.link()) }
    if viewer.may(.manageStaff) { add("Staff", StaffEndpoints.list.link()) }
    if viewer.may(.manageSettings) { add("Settings", SettingsEndpoints.list.link()) }
    if viewer.may(.seeAccessRecord) { add("Access", AccessRecordEndpoints.list.link()) }
    return links
  }
}
