import Testing

@testable import Access

struct AccountRuleTests {
  @Test(arguments: [
    ("r.okafor", "r.okafor"), ("R.Okafor", "r.okafor"), ("abc", "abc"), ("nurse-2", "nurse-2"),
  ]) func takesUsernames(typed: String, text: String) throws {
    #expect(try Username(typed).text == text)
  }

  @Test(arguments: [
    ("ab", AccountRefusal.usernameLength), (String(repeating: "a", count: 33), .usernameLength),
    ("", .usernameLength), ("2nurse", .usernameCharacters), ("r okafor", .usernameCharacters),
    ("oкafor", .usernameCharacters), ("r_okafor", .usernameCharacters),
  ]) func refusesUsernames(typed: String, refusal: AccountRefusal) {
    #expect(throws: refusal) { try Username(typed) }
  }

  @Test func displayNames() throws {
    #expect(try DisplayName("  R. Okafor ").text == "R. Okafor")
    #expect(try DisplayName("Łucja Ångström").text == "Łucja Ångström")
    #expect(throws: AccountRefusal.displayNameLength) { try DisplayName("   ") }
    #expect(throws: AccountRefusal.displayNameLength) {
      try DisplayName(String(repeating: "x", count: 81))
    }
    #expect(throws: AccountRefusal.displayNameCharacters) { try DisplayName("R.\u{202E}Okafor") }
    #expect(throws: AccountRefusal.displayNameCharacters) { try DisplayName("R.\nOkafor") }
  }

  static let passwords: [(String, AccountRefusal?)] = [
    ("short-pass1", .passwordTooShort),
    ("twelve chars", nil),
    ("a small boat on even keel", nil),
    (String(repeating: "ab1-", count: 32), nil),
    (String(repeating: "ab1-", count: 32) + "x", .passwordTooLong),
    ("tab\there is not", .passwordCharacters),
    ("r.okafor12345", .passwordLikeUsername),
    ("R-OKAFOR-2026", .passwordLikeUsername),
    ("r.okafor sails at noon", nil),
    ("password1234", .passwordCommon),
    ("Password-1234!", .passwordCommon),
    ("123456789012", .passwordCommon),
    ("Buprenorphine1", .passwordCommon),
    ("aaaaaaaaaaaaaa", .passwordCommon),
    ("Nightshift 26", .passwordCommon),
  ]

  @Test(arguments: passwords) func newPasswords(typed: String, refusal: AccountRefusal?) throws {
    let username = try Username("r.okafor")
    do throws(AccountRefusal) {
      _ = try NewPassword(typed, for: username)
      #expect(refusal == nil)
    } catch {
      #expect(error == refusal)
    }
  }

  @Test func passwordsAreNotPrinted() throws {
    let password = try NewPassword("a small boat on even keel", for: Username("r.okafor"))
    var dumped = ""
    dump(password, to: &dumped)
    #expect(!"\(password) \(String(reflecting: password)) \(dumped)".contains("boat"))
  }
}
