import Crypto
import CryptoExtras
import Dispatch
import FoundationEssentials
import Synchronization

/// Hashes and checks passwords on two threads of its own.
///
/// One hash takes 32 MiB and about 0.4 s of a processor: on the cooperative pool it would stop
/// every other request, and a flood of sign-ins would take all memory. So at most two run at a time
/// and a bounded number waits.
public final class PasswordHasher: Sendable {
  /// Why no hash was made.
  public enum Failure: Error, Hashable, Sendable {
    /// Too many sign-ins are waiting; try again in some seconds.
    case busy
    /// The library refused, which its parameters here do not allow.
    case notComputed
  }

  /// How many hashes may wait or run at once; the last one waits about 7 s.
  public static let capacity = 32

  private let lanes: [DispatchQueue]
  private let waiting = Mutex<[Int]>([0, 0])
  private let cost: PasswordHash.Cost

  /// A hasher for new passwords of a cost.
  public init(cost: PasswordHash.Cost = .standard) {
    self.cost = cost
    lanes = [DispatchQueue(label: "password.1"), DispatchQueue(label: "password.2")]
  }

  /// Hashes a new password with a fresh salt.
  /// - Throws: ``Failure``.
  public func hash(_ password: NewPassword) async throws(Failure) -> PasswordHash {
    let salt = SecretToken().bytes.prefix(PasswordHash.saltLength)
    let key = try await derive(password.text, Array(salt), cost)
    return PasswordHash(cost: cost, salt: Array(salt), key: key)
  }

  /// Checks a typed password. For an unknown user pass nil: the answer is false after the same
  /// time, so that nobody can find out by the clock which names exist.
  /// - Throws: ``Failure``.
  public func matches(_ typed: String, _ stored: PasswordHash?) async throws(Failure) -> Bool {
    let compared = stored ?? decoy
    let isPossible = !typed.isEmpty && typed.unicodeScalars.count <= NewPassword.maximumLength
    let key = try await derive(isPossible ? typed : "-", compared.salt, compared.cost)
    let isEqual = ConstantTime.equal(key, compared.key)
    return isEqual && isPossible && stored != nil
  }

  private var decoy: PasswordHash {
    PasswordHash(
      cost: cost, salt: Array(repeating: 0, count: PasswordHash.saltLength),
      key: Array(repeating: 0, count: PasswordHash.keyLength))
  }

  private func derive(
    _ text: String, _ salt: [UInt8], _ cost: PasswordHash.Cost
  ) async throws(Failure) -> [UInt8] {
    let lane = try takeLane()
    let result: Result<[UInt8], Failure> = await withCheckedContinuation { continuation in
      lanes[lane].async {
        let key = Self.scrypt(text, salt, cost)
        self.waiting.withLock { $0[lane] -= 1 }
        continuation.resume(returning: key)
      }
    }
    return try result.get()
  }

  private func takeLane() throws(Failure) -> Int {
    let lane: Int? = waiting.withLock { counts in
      guard counts.reduce(0, +) < Self.capacity else { return nil }
      let lane = counts[0] <= counts[1] ? 0 : 1
      counts[lane] += 1
      return lane
    }
    guard let lane else { throw .busy }
    return lane
  }

  private static func scrypt(
    _ text: String, _ salt: [UInt8], _ cost: PasswordHash.Cost
  ) -> Result<[UInt8], Failure> {
    let key = try? KDF.Scrypt.deriveKey(
      from: Array(text.utf8), salt: salt, outputByteCount: PasswordHash.keyLength,
      rounds: 1 << cost.logRounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
    guard let key else { return .failure(.notComputed) }
    return .success(key.withUnsafeBytes { Array($0) })
  }
}
