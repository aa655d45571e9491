import Care
import Chart
public import Clinical

/// A unit that is alive: invented people whose stays go on, and virtual staff who look after them through the same use cases as
/// everyone else.
///
/// The same seed and the same history give the same unit; what a visitor does changes only what it touches.
public actor DemoUnit {
  let care: CareUnit
  let seed: UInt64
  /// The people on the unit, in the order in which they came.
  var people: [Person] = []
  /// People of the prepared history who have not arrived yet, earliest first.
  var expected: [(course: Course, arrival: Instant)] = []
  /// How many invented people have arrived so far.
  var arrived = 0
  /// When the next person comes; nil while nobody is expected.
  var nextArrival: Instant?
  /// The moment up to which the staff have acted.
  public internal(set) var reached: Instant
  /// From then on something due is always left for a visitor.
  var visitorsFrom: Instant
  /// What the staff did.
  public internal(set) var report = DemoReport()
  private var seenChange = -1

  init(care: CareUnit, seed: UInt64, reached: Instant, visitorsFrom: Instant) {
    self.care = care
    self.seed = seed
    self.reached = reached
    self.visitorsFrom = visitorsFrom
  }

  /// Goes on living by a clock until the task is cancelled: the staff act minute by minute, and stand still while it is paused.
  public func run(clock: DemoClock) async {
    while !Task.isCancelled {
      await advance(to: clock.now())
      do { try await Task.sleep(for: .seconds(1)) } catch { return }
    }
  }

  /// Lets the staff act for every minute up to a moment. A cancelled task stops at a minute.
  public func advance(to moment: Instant) async {
    while reached + .minutes(1) <= moment, !Task.isCancelled {
      reached = reached + .minutes(1)
      await liveMinute()
    }
  }

  private func liveMinute() async {
    guard let facility = care.facility else { return }
    await welcome(facility)
    meetNewcomers()
    let shift = WorkShift(at: reached, facility.calendar)
    for place in people.indices {
      await lookAfter(place, shift, facility)
    }
    people.removeAll { $0.hasLeft }
  }

  /// Finds people whom somebody else admitted.
  private func meetNewcomers() {
    guard care.changes.number != seenChange else { return }
    seenChange = care.changes.number
    let known = Set(people.map(\.chart))
    let newcomers = care.presentCharts.filter { !known.contains($0.id) }
    for chart in newcomers.sorted(by: { ($0.entries[0].at, $0.id) < ($1.entries[0].at, $1.id) }) {
      people.append(Person(chart: chart.id, persona: Persona(of: chart, seed: seed)))
    }
  }
}
