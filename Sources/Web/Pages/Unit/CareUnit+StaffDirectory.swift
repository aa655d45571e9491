public import Access
public import Care

extension CareUnit: StaffDirectory {
  /// The account that signs in under a name, active or not; nil when there is none.
  public func account(username: Username) async throws -> StaffAccount? {
    facility?.account(named: username)
  }

  /// The account behind a session; nil when there is none.
  public func account(id: StaffID) async throws -> StaffAccount? {
    facility?.account(id)
  }

  /// Keeps the event in the access record.
  public func record(_ event: SignInEvent) async throws {
    try await recordSignIn(
      event.kind.rawValue, account: event.account, address: event.address, at: event.at)
  }
}
