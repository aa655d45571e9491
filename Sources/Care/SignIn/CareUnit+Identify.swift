public import Access
public import Chart

extension CareUnit {
  /// The account behind a session, as it stands now; nil once it is deactivated.
  public func actor(_ id: StaffID) -> StaffActor? {
    guard let account = facility?.account(id), account.isActive else { return nil }
    return StaffActor(account)
  }

  /// The active account with this user name; nil is to be answered like a wrong password.
  public func account(named username: String) -> StaffAccount? {
    guard let name = try? Username(username), let account = facility?.account(named: name),
      account.isActive
    else { return nil }
    return account
  }

  /// Identifies the second clinician at the same device by user name and password.
  /// - Throws: ``CareError`` when the person is not known, not allowed, or the same as the first.
  public func secondClinician(
    username: String, password: String, confirming actor: StaffActor, with hasher: PasswordHasher
  ) async throws(CareError) -> Author {
    let account = account(named: username)
    let matches: Bool
    do {
      matches = try await hasher.matches(password, account?.passwordHash)
    } catch {
      throw .unavailable("Too many people are signing in. Try again in a moment.")
    }
    guard matches, let account else {
      throw .secondClinician("The second clinician's user name or password is not right.")
    }
    guard SecondClinicianPolicy.allows(account, toConfirmActOf: actor.account.id) else {
      throw .secondClinician(
        "The second clinician has to be another nurse or prescriber than you.")
    }
    return StaffActor(account).author
  }
}
