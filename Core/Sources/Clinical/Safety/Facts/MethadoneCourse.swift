/// The methadone a person takes: doses of this stay, those charted from elsewhere, and what was told on admission.
struct MethadoneCourse: Sendable {
  /// Counted doses since the last break, oldest first.
  let doses: [Charted<Administration>]
  /// The last counted dose, whether or not a break came after it.
  let last: Charted<Administration>?
  /// The methadone told on admission; nil when opioids were not asked about.
  let told: [OpioidUse]?
  /// When dosing days begin: the facility's day, else half a day before the first dose.
  private let anchor: Instant

  /// Doses are looked at this far back: an order lasts at most so long.
  private static let memory: TimeSpan = .days(31)
  /// From so many missed doses on the next one is a first one. Source: META:PHI 2021, fact base 2.3.
  static let missedThatEnd = 5

  init(
    history: DoseHistory, evaluation: Evaluation, at instant: Instant, dosingDayStart: Instant?
  ) {
    let all = history.counted(within: Self.memory, before: instant, .methadone)
    var start = all.endIndex
    var next = instant
    for index in all.indices.reversed() {
      guard Self.missedDoses(from: all[index].at, to: next) < Self.missedThatEnd else { break }
      start = index
      next = all[index].at
    }
    doses = Array(all[start...])
    last = all.last
    told = evaluation.opioids?.value.filter { $0.kind == .methadone }
    anchor = dosingDayStart ?? (doses.first?.at ?? instant) - .hours(12)
  }

  /// The daily doses missed between the last one and the next; a dose may come four hours early. Status of the four: local default.
  static func missedDoses(from last: Instant, to next: Instant) -> Int {
    let hours = (next - last + .hours(4)).wholeHours
    return max(0, hours / 24 - 1)
  }

  /// Whether a dose at an instant is a first one: none before it, or so many missed that tolerance may be lost.
  func isFirst(at instant: Instant) -> Bool {
    guard let last = doses.last else { return true }
    return Self.missedDoses(from: last.at, to: instant) >= Self.missedThatEnd
  }

  /// The dosing day an instant falls into, counted from an arbitrary one.
  func day(of instant: Instant) -> Int {
    let length = TimeSpan.days(1).milliseconds
    let elapsed = (instant - anchor).milliseconds
    return Int(elapsed >= 0 ? elapsed / length : (elapsed - length + 1) / length)
  }

  /// The day of the course an instant falls into: 1 for the day of the first dose; nil before any.
  func number(at instant: Instant) -> Int? {
    doses.first.map { day(of: instant) - day(of: $0.at) + 1 }
  }

  /// What each dosing day holds, further doses included, by the day.
  func totals(with more: [(at: Instant, amount: Dose)] = []) -> [Int: Dose] {
    var totals: [Int: Dose] = [:]
    for dose in doses { totals[day(of: dose.at), default: .zero] += dose.value.comparableDose }
    for dose in more { totals[day(of: dose.at), default: .zero] += dose.amount }
    return totals
  }
}
