public import Access
public import Clinical

/// Finds the accounts of staff and keeps who came and went. Implemented by the use cases.
public protocol StaffDirectory: Sendable {
  /// The account with a user name, ended ones included.
  func account(username: Username) async throws -> StaffAccount?

  /// The account with an identifier, ended ones included. Asked at every request, so it should not
  /// touch a disk.
  func account(id: StaffID) async throws -> StaffAccount?

  /// Keeps what happened at the door.
  func record(_ event: SignInEvent) async throws
}

/// What happened at the door.
public struct SignInEvent: Hashable, Sendable {
  /// The kinds.
  public enum Kind: String, Hashable, Sendable {
    /// A person signed in.
    case signedIn
    /// A sign-in or unlock was refused.
    case refused
    /// A person or the idle time locked a session, and the person opened it again.
    case unlocked
    /// A person locked the session.
    case locked
    /// A person signed out.
    case signedOut
  }

  /// What happened.
  public let kind: Kind
  /// Whose account, when one is known.
  public let account: StaffID?
  /// The network address it came from.
  public let address: String
  /// When, on the host's clock.
  public let at: Instant

  /// An event.
  public init(kind: Kind, account: StaffID?, address: String, at: Instant) {
    self.kind = kind
    self.account = account
    self.address = address
    self.at = at
  }
}
