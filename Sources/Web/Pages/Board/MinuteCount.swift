import Synchronization

/// Counts the minutes since a page connected, so that a version also changes when only time went by.
final class MinuteCount: Sendable {
  private let minutes = Mutex(0)

  func add() {
    minutes.withLock { $0 += 1 }
  }

  /// The version, with the minutes once there are any.
  func mark(_ version: String) -> String {
    let count = minutes.withLock { $0 }
    return count == 0 ? version : "\(version)+\(count)"
  }
}
