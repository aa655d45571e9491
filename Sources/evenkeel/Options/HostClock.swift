import Clinical
import Glibc

/// The machine's clocks: read here and nowhere else.
enum HostClock {
  /// The time of day, as the machine believes it.
  static func now() -> Instant {
    Instant(milliseconds: milliseconds(of: CLOCK_REALTIME))
  }

  /// Milliseconds since some past moment; never goes back.
  static func steadyMilliseconds() -> Int64 {
    milliseconds(of: CLOCK_MONOTONIC)
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
