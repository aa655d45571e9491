import Clinical
import Testing

@testable import Access

struct PolicyTests {
  static func account(_ id: String, _ role: Role, isActive: Bool = true) throws -> StaffAccount {
    let hash = PasswordHash(
      cost: .standard, salt: Array(repeating: 1, count: 16), key: Array(repeating: 2, count: 32))
    return StaffAccount(
      id: StaffID(id), username: try Username("user.\(id)"), displayName: try DisplayName(id),
      role: role, isActive: isActive, passwordHash: hash, created: Instant(milliseconds: 0))
  }

  @Test func secondClinicianIsAnotherActiveClinician() throws {
    let first = StaffID("a")
    let table: [(StaffAccount, Bool)] = [
      (try Self.account("b", .nurse), true),
      (try Self.account("b", .prescriber), true),
      (try Self.account("a", .nurse), false),
      (try Self.account("b", .counsellor), false),
      (try Self.account("b", .nurse, isActive: false), false),
    ]
    for (second, isAllowed) in table {
      #expect(SecondClinicianPolicy.allows(second, toConfirmActOf: first) == isAllowed)
    }
  }

  @Test func correctionByAuthorOrPeer() throws {
    let author = StaffID("a")
    let table: [(StaffAccount, Permission, Bool)] = [
      (try Self.account("a", .nurse), .chartObservations, true),
      (try Self.account("a", .nurse), .placeOrders, true),
      (try Self.account("b", .nurse), .chartObservations, true),
      (try Self.account("b", .nurse), .placeOrders, false),
      (try Self.account("b", .counsellor), .chartObservations, false),
      (try Self.account("b", .director), .writeNotes, false),
      (try Self.account("a", .nurse, isActive: false), .chartObservations, false),
    ]
    for (account, written, isAllowed) in table {
      let answer = CorrectionPolicy.allows(
        account, toCorrectEntryBy: author, writtenUnder: written)
      #expect(answer == isAllowed, "\(account.id) \(account.role) \(written)")
    }
  }

  @Test func staffChanges() throws {
    let admin = try Self.account("admin", .administrator)
    let other = try Self.account("other", .administrator)
    let nurse = try Self.account("nurse", .nurse)
    var promoted = nurse
    promoted.role = .director
    var ended = admin
    ended.isActive = false
    var renamed = admin
    renamed.displayName = try DisplayName("New Name")
    let all = [admin, nurse]
    #expect(StaffChangePolicy.refusal(of: promoted, by: admin, among: all) == nil)
    #expect(StaffChangePolicy.refusal(of: promoted, by: nurse, among: all) == .notPermitted)
    #expect(StaffChangePolicy.refusal(of: ended, by: admin, among: all) == .ownAccount)
    #expect(StaffChangePolicy.refusal(of: renamed, by: admin, among: all) == nil)
    let inactive = try Self.account("other", .administrator, isActive: false)
    #expect(StaffChangePolicy.refusal(of: promoted, by: inactive, among: all) == .notPermitted)
    #expect(StaffChangePolicy.refusal(of: ended, by: other, among: [admin, other]) == nil)
    #expect(StaffChangePolicy.refusal(of: ended, by: other, among: [admin]) == .lastAdministrator)
  }
}
