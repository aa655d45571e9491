/// A password as it is stored: the parameters, the salt and what scrypt made of them.
public struct PasswordHash: Hashable, Sendable {
  /// The cost of one hash.
  public struct Cost: Hashable, Sendable {
    /// The binary logarithm of N.
    public let logRounds: Int
    /// The block size r.
    public let blockSize: Int
    /// The parallelism p.
    public let parallelism: Int

    /// N = 2^15, r = 8, p = 3: 32 MiB and about 0.4 s. Source: OWASP Password Storage Cheat Sheet,
    /// scrypt table.
    public static let standard = Cost(logRounds: 15, blockSize: 8, parallelism: 3)

    /// A few milliseconds: for invented people in tests and demonstrations, never for real
    /// passwords.
    public static let light = Cost(logRounds: 10, blockSize: 8, parallelism: 1)

    /// A cost inside the bounds that a stored text may ask for: a forged one must not take all
    /// memory.
    init?(logRounds: Int, checkedBlockSize blockSize: Int, parallelism: Int) {
      guard (10...18).contains(logRounds), (1...16).contains(blockSize),
        (1...8).contains(parallelism)
      else { return nil }
      self.init(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
    }

    init(logRounds: Int, blockSize: Int, parallelism: Int) {
      self.logRounds = logRounds
      self.blockSize = blockSize
      self.parallelism = parallelism
    }
  }

  static let saltLength = 16
  static let keyLength = 32

  /// The cost it was made with.
  public let cost: Cost
  let salt: [UInt8]
  let key: [UInt8]

  init(cost: Cost, salt: [UInt8], key: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// Reads the stored form.
  /// - Returns: nil for anything that ``text`` does not write.
  public init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "scrypt",
      let logRounds = Int(parts[1]), let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      let cost = Cost(
        logRounds: logRounds, checkedBlockSize: blockSize, parallelism: parallelism),
      let salt = Hexadecimal.bytes(parts[4]), salt.count == Self.saltLength,
      let key = Hexadecimal.bytes(parts[5]), key.count == Self.keyLength
    else { return nil }
    self.init(cost: cost, salt: salt, key: key)
  }

  /// The stored form, `scrypt$15$8$3$salt$key` with hexadecimal salt and key.
  public var text: String {
    "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)"
      + "$\(Hexadecimal.text(salt))$\(Hexadecimal.text(key))"
  }
}
