import Testing

@testable import Access

struct PasswordTests {
  static func password(_ text: String) throws -> NewPassword {
    try NewPassword(text, for: Username("r.okafor"))
  }

  @Test func matchesOnlyTheSame() async throws {
    let hasher = PasswordHasher(cost: .light)
    let stored = try await hasher.hash(Self.password("a small boat on even keel"))
    #expect(try await hasher.matches("a small boat on even keel", stored))
    #expect(try await !hasher.matches("a small boat on even keeL", stored))
    #expect(try await !hasher.matches("", stored))
    #expect(try await !hasher.matches(String(repeating: "a", count: 129), stored))
    #expect(try await !hasher.matches("a small boat on even keel", nil))
    #expect(try await !hasher.matches("-", nil))
  }

  @Test func sameTwiceIsStoredDifferently() async throws {
    let hasher = PasswordHasher(cost: .light)
    let first = try await hasher.hash(Self.password("a small boat on even keel"))
    let second = try await hasher.hash(Self.password("a small boat on even keel"))
    #expect(first.text != second.text)
  }

  @Test func storedFormReadsBack() async throws {
    let hasher = PasswordHasher(cost: .light)
    let stored = try await hasher.hash(Self.password("a small boat on even keel"))
    #expect(PasswordHash(text: stored.text) == stored)
    #expect(stored.text.hasPrefix("scrypt$10$8$1$"))
    let other = PasswordHasher(cost: PasswordHash.Cost(logRounds: 11, blockSize: 8, parallelism: 1))
    #expect(try await other.matches("a small boat on even keel", stored))
  }

  @Test(arguments: [
    "", "scrypt$15$8$3$00$00", "bcrypt$15$8$3$\(salt)$\(key)", "scrypt$30$8$3$\(salt)$\(key)",
    "scrypt$15$800$3$\(salt)$\(key)", "scrypt$15$8$3$\(salt)$\(key)$", "scrypt$15$8$3$\(salt)$zz",
    "scrypt$9$8$3$\(salt)$\(key)",
  ]) func refusesOtherStoredForms(text: String) {
    #expect(PasswordHash(text: text) == nil)
  }

  static let salt = String(repeating: "0a", count: 16)
  static let key = String(repeating: "0b", count: 32)

  @Test func refusesMoreThanCanWait() async throws {
    let hasher = PasswordHasher(
      cost: PasswordHash.Cost(logRounds: 14, blockSize: 8, parallelism: 1))
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<(PasswordHasher.capacity + 20) {
        group.addTask { (try? await hasher.matches("wrong", nil)) == nil }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(outcomes.count { $0 } >= 1)
    #expect(outcomes.count { !$0 } >= PasswordHasher.capacity)
    #expect(try await !hasher.matches("wrong", nil))
  }
}
