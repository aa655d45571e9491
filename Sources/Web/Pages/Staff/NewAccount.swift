import Access
import Clinical

/// What an account is made of, as typed.
struct NewAccount {
  let username: String
  let name: String
  let role: Role
  let password: String

  /// The account.
  /// - Throws: ``FieldErrors`` naming the part that is not acceptable.
  func made(at now: Instant, with hasher: PasswordHasher) async throws -> StaffAccount {
    let username = try checked(StaffEndpoints.username) { () throws(AccountRefusal) in
      try Username(self.username)
    }
    let name = try checked(StaffEndpoints.displayName) { () throws(AccountRefusal) in
      try DisplayName(self.name)
    }
    return StaffAccount(
      id: StaffID("staff-\(username.text)"), username: username, displayName: name, role: role,
      passwordHash: try await NewAccount.hash(
        password, for: username, with: hasher, field: StaffEndpoints.password), created: now)
  }

  /// The hash of a new password.
  /// - Throws: ``FieldErrors`` beside the field when the password is not acceptable.
  static func hash(
    _ password: String, for username: Username, with hasher: PasswordHasher,
    field: some FieldDeclaration
  ) async throws -> PasswordHash {
    let password = try NewAccount.checked(field) { () throws(AccountRefusal) in
      try NewPassword(password, for: username)
    }
    do {
      return try await hasher.hash(password)
    } catch {
      throw FieldErrors(
        field, "Too many people are signing in. Try again in a moment.")
    }
  }

  private func checked<Value>(
    _ field: some FieldDeclaration, _ make: () throws(AccountRefusal) -> Value
  ) throws -> Value {
    try NewAccount.checked(field, make)
  }

  private static func checked<Value>(
    _ field: some FieldDeclaration, _ make: () throws(AccountRefusal) -> Value
  ) throws -> Value {
    do throws(AccountRefusal) {
      return try make()
    } catch {
      throw FieldErrors(field, error.message)
    }
  }
}
