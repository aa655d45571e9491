import Access
import Chart

/// The person a request comes from.
struct Viewer: Sendable {
  let account: StaffID
  let name: String
  let role: Role
  /// For the hidden field of every form; see ``FormTokens``.
  let csrfToken: String

  /// Whether the person may do something.
  func may(_ permission: Permission) -> Bool { role.may(permission) }

  /// The person as the author of an entry.
  var author: Author { Author(account: account.text, name: name, role: role.title) }
}
