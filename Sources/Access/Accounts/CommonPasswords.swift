/// Passwords of twelve characters and more that head the published lists, and those a unit like
/// this one would choose first.
///
/// Compared in small letters and without other signs, so `Password-1234!` is found as
/// `password1234`.
enum CommonPasswords {
  static func contain(_ plain: String) -> Bool {
    if all.contains(plain) { return true }
    let stem = String(plain.reversed().drop { $0.isNumber }.reversed())
    return plain.count - stem.count <= 6 && stems.contains(stem)
  }

  private static let all: Set<String> = Set(
    words(
      """
      123456789012 1234567890123 12345678901234 123456123456 123123123123 112233445566 111222333444
      qwertyuiop12 qwertyuiop123 qwertyuiopasdf qwerty123456 qwerty1234567 1q2w3e4r5t6y 1qaz2wsx3edc
      1qazxsw23edc zaq12wsxcde3 abcdefghijkl abcdefghijklm abcd1234efgh a1b2c3d4e5f6 asdfghjklqwe
      asdfghjkl123 zxcvbnmasdfg passwordpassword passw0rd1234 p4ssw0rd1234 letmeinletmein
      iloveyouforever iloveyou1234 trustno1trustno1 correcthorsebatterystaple
      """))

  /// Words that are common alone or with up to six digits after them.
  private static let stems: Set<String> = Set(
    words(
      """
      password passwort passw0rd qwerty qwertyuiop welcome welcomeback letmein iloveyou sunshine
      princess football baseball superman starwars monkey dragon master administrator admin changeme
      changemenow secret secretpassword hospital hospitalpassword nurse nurses nursing nightshift
      dayshift detox detoxunit withdrawal evenkeel evenkeelpassword buprenorphine methadone naloxone
      suboxone mypassword thisismypassword temppassword temporary default defaultpassword spring
      summer autumn winter january february march april june july august september october november
      december
      """))

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
