import Access

/// Who may call an endpoint.
enum Audience: Hashable, Sendable {
  /// Anyone who reaches the server.
  case everyone
  /// Whoever has a session, even a locked one: to unlock it and to sign out.
  case anySession
  /// Everyone who is signed in.
  case signedIn
  /// Everyone who is signed in and whose role has the permission.
  case permission(Permission)

  /// The words in the reference.
  var text: String {
    switch self {
    case .everyone: "everyone"
    case .anySession: "any session, also locked"
    case .signedIn: "signed in"
    case .permission(let permission): "`\(permission.rawValue)`"
    }
  }
}
