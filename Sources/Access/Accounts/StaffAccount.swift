public import Clinical

/// A person of the staff who can sign in.
public struct StaffAccount: Hashable, Sendable {
  /// The identifier.
  public let id: StaffID
  /// The name typed at sign-in.
  public var username: Username
  /// The name on screens and beside signatures.
  public var displayName: DisplayName
  /// The job in which the person acts.
  public var role: Role
  /// Whether the person may sign in.
  public var isActive: Bool
  /// The stored password.
  public var passwordHash: PasswordHash
  /// When the account was made.
  public let created: Instant

  /// An account.
  public init(
    id: StaffID, username: Username, displayName: DisplayName, role: Role, isActive: Bool = true,
    passwordHash: PasswordHash, created: Instant
  ) {
    self.id = id
    self.username = username
    self.displayName = displayName
    self.role = role
    self.isActive = isActive
    self.passwordHash = passwordHash
    self.created = created
  }
}
