import Chart
import Clinical

/// A dose as the virtual body met it.
struct TakenDose: Sendable, Hashable {
  let medicine: Medicine
  let milligrams: Double
  let at: Instant
}

extension TakenDose {
  /// What the chart says that went into the person. A dose of which nobody knows is taken to have been swallowed.
  static func all(in chart: PatientChart) -> [TakenDose] {
    chart.state.doses.compactMap { dose in
      let administration = dose.administration
      guard administration.countedDose > .zero, !administration.isLost else { return nil }
      let product = administration.product
      return TakenDose(
        medicine: product.medicine,
        milligrams: Double(product.comparable(administration.countedDose).micrograms) / 1_000,
        at: dose.recorded.at)
    }
  }
}

extension Administration {
  fileprivate var isLost: Bool {
    // Under the tongue most is absorbed before it can come up.
    guard case .vomited(let minutes) = outcome, product.route == .oral else { return false }
    return minutes.map { $0 < 30 } ?? true
  }
}
