import Care
import Chart
import Clinical

/// What was given of each medicine, summed by dosing day.
struct GivenDoses: Sendable {
  /// The sum of one medicine on one day.
  struct Sum: Sendable {
    var total = Dose.zero
    var count = 0
    /// Doses of which nobody knows whether they were taken: they count in full.
    var unknown = 0

    /// `16 mg in 2`, and what is not certain.
    var text: String {
      guard count > 0 else { return "–" }
      let doubt = unknown == 0 ? "" : ", \(unknown) of unknown outcome"
      return "\(total.text) in \(count)\(doubt)"
    }
  }

  let days: [Instant]
  let medicines: [String]
  private var sums: [Instant: [String: Sum]] = [:]

  init(_ doses: [ChartState.DoseState], calendar: FacilityCalendar) {
    var days: [Instant] = []
    var medicines: [String] = []
    for dose in doses.sorted(by: { $0.recorded.at < $1.recorded.at }) {
      let administration = dose.administration
      guard administration.countedDose > .zero else { continue }
      let day = calendar.dosingDayStart(at: dose.recorded.at)
      let name = administration.product.medicine.name
      if days.last != day { days.append(day) }
      if !medicines.contains(name) { medicines.append(name) }
      var sum = sums[day]?[name] ?? Sum()
      sum.total += administration.countedDose
      sum.count += 1
      if administration.outcome == .unknownWhetherGiven { sum.unknown += 1 }
      sums[day, default: [:]][name] = sum
    }
    self.days = days
    self.medicines = medicines
  }

  func sum(_ medicine: String, on day: Instant) -> Sum { sums[day]?[medicine] ?? Sum() }
}
