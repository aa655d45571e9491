import Care
import Chart
import Clinical

/// Every dose of a stay, a row for each medicine: the opioid first, then in the order of their first dose.
struct CourseDoses: Sendable {
  let record: MedicationRecord

  private struct Dosed {
    let medicine: Medicine
    let at: Instant
    let dose: Dose
    let state: DoseState
  }

  var rows: [CourseDoseRow] {
    let all = doses.sorted { $0.at < $1.at }
    var medicines: [Medicine] = []
    for dose in all where !medicines.contains(where: { $0.id == dose.medicine.id }) {
      medicines.append(dose.medicine)
    }
    let opioids = medicines.filter(\.isOpioid)
    let others = medicines.filter { !$0.isOpioid }
    return (opioids + others).map { medicine in
      row(medicine, all.filter { $0.medicine.id == medicine.id })
    }
  }

  private var doses: [Dosed] {
    let ordered = record.rows.flatMap { row in
      row.cells.compactMap { cell -> Dosed? in
        guard let state = DoseState(cell.state) else { return nil }
        return Dosed(
          medicine: row.order.order.product.medicine, at: cell.charted?.recorded.at ?? cell.at,
          dose: cell.dose, state: state)
      }
    }
    let outside = record.outside.map { dose in
      let administration = dose.administration
      return Dosed(
        medicine: administration.product.medicine, at: dose.recorded.at,
        dose: administration.ordered, state: DoseState(administration.outcome))
    }
    return ordered + outside
  }

  private func row(_ medicine: Medicine, _ doses: [Dosed]) -> CourseDoseRow {
    let largest = doses.map(\.dose.micrograms).max() ?? 1
    return CourseDoseRow(
      medicine: medicine.name,
      doses: doses.map { dose in
        CourseDose(
          dose.at.milliseconds, dose.dose.text, dose.state,
          share: Double(dose.dose.micrograms) / Double(max(largest, 1)))
      })
  }
}

extension Medicine {
  fileprivate var isOpioid: Bool { classes.contains { $0.isOpioidAgonist } }
}

extension DoseState {
  /// The sign of a charted outcome.
  init(_ outcome: Administration.Outcome) {
    switch outcome {
    case .given: self = .given
    case .refused: self = .refused
    case .held: self = .held
    case .partlyTaken: self = .partlyTaken
    case .vomited: self = .vomited
    case .unknownWhetherGiven: self = .unknown
    }
  }
}
