import Clinical
import Synchronization

/// Keeps rendered parts of pages until what they show has changed or grown old.
///
/// The key holds everything that makes two viewers see different things; the version everything that changes.
final class RenderedParts<Key: Hashable & Sendable>: Sendable {
  private struct Part: Sendable {
    let version: Int64
    let madeAt: Instant
    let html: HTML
  }

  private let parts = Mutex<[Key: Part]>([:])
  private let longestAge: TimeSpan
  private let capacity: Int

  /// - Parameters:
  ///   - longestAge: in the unit's time, after which words such as "5 min ago" are no longer right.
  ///   - capacity: more parts than this are let go together.
  init(longestAge: TimeSpan, capacity: Int) {
    self.longestAge = longestAge
    self.capacity = capacity
  }

  /// The part as it was made, or made anew.
  func html(
    _ key: Key, version: Int64, at now: Instant, make: () throws -> HTML
  ) rethrows -> HTML {
    let kept = parts.withLock { $0[key] }
    if let kept, kept.version == version, kept.madeAt <= now, now - kept.madeAt < longestAge {
      return kept.html
    }
    let html = try make()
    parts.withLock { parts in
      if parts.count >= capacity, parts[key] == nil { parts.removeAll() }
      parts[key] = Part(version: version, madeAt: now, html: html)
    }
    return html
  }
}
