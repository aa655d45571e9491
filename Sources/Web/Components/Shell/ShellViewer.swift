/// The person signed in, as the page's head shows them.
struct ShellViewer: Sendable {
  var name: String
  var role: String
  var csrfToken: String
  /// Where the sign-out form goes.
  var signOutAction = "/sign-out"
  /// Where the lock form goes; nil leaves the button out.
  var lockAction: String?

  init(name: String, role: String, csrfToken: String) {
    self.name = name
    self.role = role
    self.csrfToken = csrfToken
  }
}
