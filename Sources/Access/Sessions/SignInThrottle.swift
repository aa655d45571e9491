public import Clinical

/// Slows down whoever guesses passwords, without a lock that a stranger could close on a nurse for
/// long.
///
/// An account allows 10 failures in 5 minutes, an address 30; from then on each further failure
/// doubles a wait, 30 seconds at first, 15 minutes at most. Source: OWASP ASVS 5.0, 6.3.1; the
/// numbers are local defaults.
public struct SignInThrottle: Sendable {
  /// What is counted.
  public enum Subject: Hashable, Sendable {
    /// Sign-ins under a name, known or not.
    case username(String)
    /// Sign-ins from a network address.
    case address(String)
    /// Unlocking by the person whose session is locked; strangers cannot reach it.
    case account(StaffID)

    var allowance: Int {
      switch self {
      case .username, .account: 10
      case .address: 30
      }
    }
  }

  /// What an attempt may do.
  public enum Decision: Hashable, Sendable {
    /// Check the password. The attempt already counts as failed, so that many at once cannot slip
    /// through.
    case proceed
    /// Refuse without looking at the password, for this long.
    case wait(TimeSpan)
  }

  private struct Count {
    var failures: [Instant] = []
    var excess = 0
    var blockedUntil: Instant?
    var last: Instant
  }

  /// The span in which failures are counted.
  public static let window = TimeSpan.minutes(5)
  /// The first wait.
  public static let firstWait = TimeSpan.seconds(30)
  /// The longest wait.
  public static let longestWait = TimeSpan.minutes(15)
  /// Subjects remembered; the longest unused is forgotten first, so that made-up names cannot fill
  /// the memory.
  public static let capacity = 10_000

  private var counts: [Subject: Count] = [:]

  /// Nothing counted yet.
  public init() {}

  /// The number of subjects remembered.
  public var subjectCount: Int { counts.count }

  /// Begins an attempt that counts for all its subjects.
  public mutating func begin(_ subjects: [Subject], at now: Instant) -> Decision {
    let longest = subjects.compactMap { remaining($0, at: now) }.max()
    if let longest { return .wait(longest) }
    for subject in subjects { count(subject, at: now) }
    return .proceed
  }

  /// The password was right: the person's failures are forgotten; an address loses only this
  /// attempt.
  public mutating func succeeded(_ subjects: [Subject]) {
    for subject in subjects {
      switch subject {
      case .username, .account: counts[subject] = nil
      case .address: uncount(subject)
      }
    }
  }

  private func remaining(_ subject: Subject, at now: Instant) -> TimeSpan? {
    guard let until = counts[subject]?.blockedUntil, until > now else { return nil }
    return min(until - now, Self.longestWait)
  }

  private mutating func count(_ subject: Subject, at now: Instant) {
    var count = counts[subject] ?? Count(last: now)
    let isForgotten = now - count.last >= Self.window + Self.longestWait
    if isForgotten { count = Count(last: now) }
    count.failures.removeAll { now - $0 >= Self.window }
    count.failures.append(now)
    count.last = now
    if count.failures.count >= subject.allowance || count.excess > 0 {
      count.excess += 1
      let doublings = min(count.excess - 1, 10)
      let wait = min(Self.firstWait * (1 << doublings), Self.longestWait)
      count.blockedUntil = now + wait
    }
    counts[subject] = count
    if counts.count > Self.capacity { forgetOldest() }
  }

  private mutating func uncount(_ subject: Subject) {
    guard var count = counts[subject], !count.failures.isEmpty else { return }
    count.failures.removeLast()
    count.excess = max(0, count.excess - 1)
    if count.excess == 0 { count.blockedUntil = nil }
    counts[subject] = count.failures.isEmpty ? nil : count
  }

  private mutating func forgetOldest() {
    let oldest = counts.min { $0.value.last < $1.value.last }
    if let oldest { counts[oldest.key] = nil }
  }
}
