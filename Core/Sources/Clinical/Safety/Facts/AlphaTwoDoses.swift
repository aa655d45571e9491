/// The alpha-2 agonists a person has taken.
struct AlphaTwoDoses: Sendable {
  /// Counted doses of the last weeks, oldest first.
  let doses: [Charted<Administration>]

  /// Doses are looked at this far back: an order lasts at most so long.
  private static let memory: TimeSpan = .days(31)
  /// A course is over this long after its last dose. Status: local default.
  static let courseEnds: TimeSpan = .days(3)

  init(history: DoseHistory, at instant: Instant) {
    doses = history.counted(within: Self.memory, before: instant, .alpha2Agonist)
  }

  /// Those of one medicine.
  func of(_ medicine: Medicine) -> [Charted<Administration>] {
    doses.filter { $0.value.product.medicine.id == medicine.id }
  }

  /// When the course of one medicine that goes on at an instant began; nil when none does.
  func courseStart(of medicine: Medicine, at instant: Instant) -> Instant? {
    var next = instant
    for dose in of(medicine).reversed() {
      guard next - dose.at <= Self.courseEnds else { break }
      next = dose.at
    }
    return next < instant ? next : nil
  }

  /// What each of the days up to the last dose held of its medicine, the last one first, as long as there was a dose on each.
  var days: [Dose] {
    guard let last = doses.last else { return [] }
    let same = of(last.value.product.medicine)
    var days: [Dose] = []
    while true {
      let end = last.at - .days(days.count)
      let day = same.filter { $0.at <= end && $0.at > end - .days(1) }
      guard !day.isEmpty else { return days }
      days.append(day.comparableSum)
    }
  }
}
