import Clinical
import Simulation
import Synchronization
import Testing

@Suite("The clock of a demonstration")
struct DemoClockTests {
  /// Real time, moved by hand.
  private final class HandSource: Sendable {
    private let time = Mutex(TimeSpan.zero)
    func move(_ span: TimeSpan) { time.withLock { $0 = $0 + span } }
    func read() -> TimeSpan { time.withLock { $0 } }
  }

  private let start = Instant(milliseconds: 1_795_291_200_000)

  @Test(
    "runs at its rate",
    arguments: [
      (DemoRate.paused, TimeSpan.zero), (.realTime, .seconds(10)), (.tenfold, .seconds(100)),
      (.sixtyfold, .minutes(10)),
    ])
  func rate(_ rate: DemoRate, passed: TimeSpan) {
    let source = HandSource()
    let clock = DemoClock(startingAt: start, rate: rate) { source.read() }
    source.move(.seconds(10))
    #expect(clock.now() == start + passed)
  }

  @Test("a new rate counts from now on and moves nothing")
  func change() {
    let source = HandSource()
    let clock = DemoClock(startingAt: start, rate: .sixtyfold) { source.read() }
    source.move(.minutes(1))
    clock.rate = .paused
    #expect(clock.now() == start + .hours(1))
    source.move(.hours(5))
    #expect(clock.now() == start + .hours(1))
    clock.rate = .realTime
    #expect(clock.rate == .realTime)
    source.move(.minutes(2))
    #expect(clock.now() == start + .minutes(62))
  }

  @Test("never goes backwards, not even when its source does")
  func forwards() {
    let source = HandSource()
    let clock = DemoClock(startingAt: start, rate: .tenfold) { source.read() }
    var latest = clock.now()
    var chance = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      source.move(.seconds(Int.random(in: -20...60, using: &chance)))
      if Bool.random(using: &chance) {
        clock.rate = DemoRate.allCases.randomElement(using: &chance) ?? .paused
      }
      let now = clock.now()
      #expect(now >= latest)
      latest = now
    }
  }

  @Test("many readers at once see it go forwards")
  func readers() async {
    let source = HandSource()
    let clock = DemoClock(startingAt: start, rate: .sixtyfold) { source.read() }
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<4 {
        group.addTask {
          var latest = clock.now()
          for step in 0..<5_000 {
            if number == 0 { source.move(TimeSpan(milliseconds: 3)) }
            if number == 1, step.isMultiple(of: 100) { clock.rate = .tenfold }
            let now = clock.now()
            guard now >= latest else { return false }
            latest = now
          }
          return true
        }
      }
      for await isForwards in group { #expect(isForwards) }
    }
  }
}
