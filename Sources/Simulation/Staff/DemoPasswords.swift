public import Access

/// The stored passwords of a demonstration's accounts, hashed by whoever starts it.
public struct DemoPasswords: Sendable {
  /// The hash for the account of each role that a visitor can sign in to.
  public let visitors: [Role: PasswordHash]
  /// The hash for the virtual staff: of a random password that nobody keeps.
  public let virtualStaff: PasswordHash

  /// Passwords; a role without one cannot be signed in to.
  public init(visitors: [Role: PasswordHash], virtualStaff: PasswordHash) {
    self.visitors = visitors
    self.virtualStaff = virtualStaff
  }

  func hash(for role: Role) -> PasswordHash { visitors[role] ?? virtualStaff }
}
