import Access
import Simulation
import Web

/// The sign-ins of the demonstration. They exist in no other database, and the demonstration listens on this machine only.
enum DemoSignIns {
  private static let password = "even-keel-demo"

  static let all: [DemoControl.SignIn] = DemoStaff.visitors.map {
    DemoControl.SignIn(username: $0.username, password: password, role: $0.role.title)
  }

  /// One hash serves all: the password is the same and printed, so a salt of its own would protect nothing.
  static func hashed(with hasher: PasswordHasher) async throws -> DemoPasswords {
    do {
      let username = try Username("demonstration")
      let hash = try await hasher.hash(try NewPassword(password, for: username))
      return DemoPasswords(
        visitors: Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, hash) }),
        virtualStaff: hash)
    } catch let refusal as AccountRefusal {
      throw CommandFailure(refusal.message)
    }
  }
}
