/// Who may change which staff account.
public enum StaffChangePolicy {
  /// Why a change is refused.
  public enum Refusal: Error, Hashable, Sendable {
    /// The person may not manage staff.
    case notPermitted
    /// Nobody gives themselves a role or ends their own account.
    case ownAccount
    /// Without an administrator nobody could repair the accounts.
    case lastAdministrator

    /// What to tell the person.
    public var message: String {
      switch self {
      case .notPermitted: "Only an administrator can change staff accounts."
      case .ownAccount: "Ask another administrator to change your own role or account."
      case .lastAdministrator:
        "This is the last active administrator. Make another person administrator first."
      }
    }
  }

  /// Whether an account may be given a role or be ended.
  /// - Parameters:
  ///   - after: the account as it would be.
  ///   - all: all accounts before the change.
  /// - Returns: nil when the change is allowed.
  public static func refusal(
    of after: StaffAccount, by actor: StaffAccount, among all: [StaffAccount]
  ) -> Refusal? {
    guard actor.isActive, actor.role.may(.manageStaff) else { return .notPermitted }
    let before = all.first { $0.id == after.id }
    let changesRights = before.map { $0.role != after.role || $0.isActive != after.isActive }
    if after.id == actor.id, changesRights == true { return .ownAccount }
    let isLeft = all.contains { $0.id != after.id && $0.isActive && $0.role == .administrator }
    let wasAdministrator = before.map { $0.isActive && $0.role == .administrator } ?? false
    let staysAdministrator = after.isActive && after.role == .administrator
    return wasAdministrator && !staysAdministrator && !isLeft ? .lastAdministrator : nil
  }
}
