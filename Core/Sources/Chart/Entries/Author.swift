/// Who made an entry, as it was at that moment.
public struct Author: Sendable, Hashable {
  /// The staff account's identifier.
  public let account: String
  /// The name as shown.
  public let name: String
  /// The role in which the person acted, as shown.
  public let role: String

  /// Makes an author.
  public init(account: String, name: String, role: String) {
    self.account = account
    self.name = name
    self.role = role
  }

  /// Name and role, "R. Okafor, nurse".
  public var text: String { "\(name), \(role)" }
}
