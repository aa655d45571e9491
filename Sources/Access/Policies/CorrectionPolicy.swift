/// Who may amend or strike an entry. The old entry stays readable whoever corrects it.
public enum CorrectionPolicy {
  /// The author may; so may another person who could have written such an entry, because a wrong
  /// pulse must not stand until its author is back on shift.
  /// - Parameter written: the permission under which such entries are written.
  public static func allows(
    _ account: StaffAccount, toCorrectEntryBy author: StaffID, writtenUnder written: Permission
  ) -> Bool {
    guard account.isActive, account.role.may(.correctEntries) else { return false }
    return account.id == author || account.role.may(written)
  }
}
