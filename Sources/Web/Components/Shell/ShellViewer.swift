import Access

/// The person signed in, as the page's head shows them, with the ways out.
struct ShellViewer: Sendable {
  let name: String
  let role: String
  let csrfToken: String
  /// To one's own password.
  let password = OwnPasswordEndpoints.form.link()
  /// Where the lock form goes.
  let lock = SessionEndpoints.lock.link()
  /// Where the sign-out form goes.
  let signOut = SessionEndpoints.signOut.link()

  init(_ viewer: Viewer) {
    name = viewer.name
    role = viewer.role.title
    csrfToken = viewer.csrfToken
  }
}
