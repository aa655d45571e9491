public import Access
import Clinical

/// The accounts of a demonstration: one to sign in to for each role, and the virtual staff.
public enum DemoStaff {
  /// One account.
  public struct Member: Sendable, Hashable {
    /// The user name, as typed at sign-in.
    public let username: String
    /// The name as shown.
    public let name: String
    /// The role.
    public let role: Role
  }

  static let administrator = Member(
    username: "administrator", name: "Visiting administrator", role: .administrator)

  /// The accounts for visitors, one a role.
  public static let visitors: [Member] = [
    Member(username: "nurse", name: "Visiting nurse", role: .nurse),
    Member(username: "prescriber", name: "Visiting prescriber", role: .prescriber),
    Member(username: "counsellor", name: "Visiting counsellor", role: .counsellor),
    Member(username: "admissions", name: "Visiting admissions clerk", role: .admissions),
    Member(username: "director", name: "Visiting director", role: .director),
    administrator,
  ]

  static let dayNurses = nurses("Rosa Delgado", "Priya Nair", "Claire Dufresne")
  static let eveningNurses = nurses("Marcus Bell", "Ana Romero", "Simon Achebe")
  static let nightNurses = nurses("Tom Okafor", "Keiko Tanaka")
  static let prescribers = [
    member("Helen Marsh", .prescriber), member("Luis Ortega", .prescriber),
  ]
  static let clerk = member("Denise Walker", .admissions)
  static let counsellor = member("Miguel Santos", .counsellor)

  static let virtual: [Member] =
    dayNurses + eveningNurses + nightNurses + prescribers + [clerk, counsellor]

  private static let virtualAccounts = Set(virtual.map(\.id.text))

  /// Whether an author's account belongs to the virtual staff.
  static func isVirtual(_ account: String) -> Bool { virtualAccounts.contains(account) }

  private static func nurses(_ names: String...) -> [Member] {
    names.map { member($0, .nurse) }
  }

  private static func member(_ name: String, _ role: Role) -> Member {
    Member(
      username: String(name.lowercased().map { $0 == " " ? "." : $0 }), name: name, role: role)
  }
}

extension DemoStaff.Member {
  /// The identifier of the account.
  var id: StaffID { StaffID("demo-\(username)") }

  func account(
    password: PasswordHash, created: Instant
  ) throws(AccountRefusal) -> StaffAccount {
    StaffAccount(
      id: id, username: try Username(username), displayName: try DisplayName(name), role: role,
      passwordHash: password, created: created)
  }
}
