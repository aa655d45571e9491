public import Access
public import Chart

/// Who acts: a member of staff, as the account stands at this moment.
public struct StaffActor: Sendable, Hashable {
  /// The account.
  public let account: StaffAccount

  /// An actor for an account.
  public init(_ account: StaffAccount) {
    self.account = account
  }

  /// How the person signs entries.
  public var author: Author {
    Author(
      account: account.id.text, name: account.displayName.text, role: account.role.title)
  }

  /// Whether the account is active and its role allows it.
  public func may(_ permission: Permission) -> Bool {
    account.isActive && account.role.may(permission)
  }

  func require(_ permission: Permission, to act: String) throws(CareError) {
    guard may(permission) else {
      throw .notPermitted("A \(account.role.title) may not \(act). Ask a colleague who may.")
    }
  }
}
