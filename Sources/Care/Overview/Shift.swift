import Access
public import Clinical
import Synchronization

/// When a member of staff was last at work, so that a chart can show what changed since.
public struct Shift: Sendable, Hashable {
  /// When they last opened a chart.
  public private(set) var lastActive: Instant
  /// When their shift before this one ended; nil for the first.
  public private(set) var previousEnd: Instant?

  /// A pause longer than this separates two shifts. Status: local default.
  static let pause = TimeSpan.hours(6)
  /// Without an earlier shift, changes of this long are shown. Status: local default.
  static let unknownShift = TimeSpan.hours(12)

  init(active: Instant) {
    lastActive = active
  }

  mutating func active(at instant: Instant) {
    if instant - lastActive > Self.pause { previousEnd = lastActive }
    lastActive = max(lastActive, instant)
  }
}

extension CareUnit {
  /// Since when a chart's changes are new to a person: the end of their shift before this one, or twelve hours.
  public func newSince(for actor: StaffActor, at now: Instant) -> Instant {
    let shift = state.withLock { $0.shifts[actor.account.id.text] }
    return shift?.previousEnd ?? now - Shift.unknownShift
  }
}
