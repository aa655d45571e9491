import Clinical
import Testing

@testable import Access

struct SignInThrottleTests {
  let start = Instant(milliseconds: 1_800_000_000_000)
  let name = SignInThrottle.Subject.username("r.okafor")

  @Test func tenTriesThenAGrowingWait() {
    var throttle = SignInThrottle()
    for attempt in 0..<10 {
      #expect(throttle.begin([name], at: start + .seconds(attempt)) == .proceed)
    }
    var now = start + .seconds(10)
    #expect(throttle.begin([name], at: now) == .wait(.seconds(29)))
    var waits: [TimeSpan] = []
    for _ in 0..<8 {
      guard case .wait(let wait) = throttle.begin([name], at: now) else { break }
      now = now + wait
      #expect(throttle.begin([name], at: now) == .proceed)
      if case .wait(let next) = throttle.begin([name], at: now) { waits.append(next) }
    }
    let expected: [TimeSpan] = [60, 120, 240, 480, 900, 900, 900, 900].map { .seconds($0) }
    #expect(waits == expected)
  }

  @Test func slowTriesAreFree() {
    var throttle = SignInThrottle()
    for attempt in 0..<100 {
      #expect(throttle.begin([name], at: start + .seconds(attempt * 34)) == .proceed)
    }
  }

  @Test func successForgetsTheName() {
    var throttle = SignInThrottle()
    for _ in 0..<9 { _ = throttle.begin([name], at: start) }
    #expect(throttle.begin([name], at: start) == .proceed)
    throttle.succeeded([name])
    #expect(throttle.begin([name], at: start) == .proceed)
  }

  @Test func theRightPasswordDuringAWaitDoesNotCount() {
    var throttle = SignInThrottle()
    for _ in 0..<10 { _ = throttle.begin([name], at: start) }
    #expect(throttle.begin([name], at: start + .seconds(1)) == .wait(.seconds(29)))
    #expect(throttle.begin([name], at: start + .seconds(30)) == .proceed)
  }

  @Test func anAddressHasThirtyOverAllNames() {
    var throttle = SignInThrottle()
    let address = SignInThrottle.Subject.address("192.0.2.7")
    for number in 0..<30 {
      #expect(throttle.begin([.username("n\(number)"), address], at: start) == .proceed)
    }
    #expect(throttle.begin([.username("other"), address], at: start) == .wait(.seconds(30)))
    #expect(throttle.begin([.username("other")], at: start) == .proceed)
  }

  @Test func manyGoodSignInsFromOneAddressAreNotSlowed() {
    var throttle = SignInThrottle()
    for number in 0..<200 {
      let subjects: [SignInThrottle.Subject] = [.username("n\(number)"), .address("192.0.2.7")]
      #expect(throttle.begin(subjects, at: start) == .proceed)
      throttle.succeeded(subjects)
    }
  }

  @Test func aStrangerCannotHoldTheUnlock() {
    var throttle = SignInThrottle()
    for _ in 0..<50 { _ = throttle.begin([name], at: start) }
    #expect(throttle.begin([.account(StaffID("nurse"))], at: start) == .proceed)
  }

  @Test func memoryIsBounded() {
    var throttle = SignInThrottle()
    for number in 0..<(SignInThrottle.capacity + 500) {
      _ = throttle.begin([.username("n\(number)")], at: start + .seconds(number))
    }
    #expect(throttle.subjectCount == SignInThrottle.capacity)
  }
}
