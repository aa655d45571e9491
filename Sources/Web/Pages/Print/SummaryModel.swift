import Care
import Chart
import Clinical

/// A stay in facts and numbers, for the discharge summary.
struct SummaryModel: Sendable {
  let chart: PatientChart
  let facility: Facility
  let time: UnitTime
  let record: MedicationRecord

  init(_ chart: PatientChart, facility: Facility, time: UnitTime) {
    self.chart = chart
    self.facility = facility
    self.time = time
    record = MedicationRecord(of: chart, at: time.now)
  }

  var state: ChartState { chart.state }

  var title: String { state.isPresent ? "Summary so far" : "Discharge summary" }

  var person: [FactList.Fact] {
    let identity = state.identity
    let born = identity?.born.map { day in
      let age = day.wholeYears(at: time.now).map { ", \($0) years" } ?? ""
      return "\(day.text)\(age)"
    }
    return [
      FactList.Fact("Name", identity?.name), FactList.Fact("Date of birth", born),
      FactList.Fact("Reads best", identity?.language.text),
      FactList.Fact("Who to call", identity?.contact),
      FactList.Fact("Allergies", allergies),
    ]
  }

  private var allergies: String? {
    state.evaluation.allergies.map { charted in
      charted.value.isEmpty ? "none known" : charted.value.map(\.text).joined(separator: ", ")
    }
  }

  var stay: [FactList.Fact] {
    let discharge = state.discharge
    let day = facility.day(of: state, at: discharge?.at ?? time.now)
    var facts = [
      FactList.Fact("Admitted", state.admittedAt.map(time.full)),
      FactList.Fact("Days on the unit", state.admittedAt.map { _ in String(day) }),
      FactList.Fact("Pathway", state.pathway?.value.text ?? "none chosen"),
    ]
    if let discharge {
      facts.append(
        FactList.Fact(
          "Left", "\(time.full(discharge.at)), \(discharge.value.departure.text)",
          origin: discharge.author))
      facts.append(FactList.Fact("To", discharge.value.destination))
    } else {
      facts.append(FactList.Fact("Left", "not yet: the stay goes on"))
    }
    return facts
  }

  /// What was known of substances, health and medicines.
  var background: [FactList.Fact] {
    let evaluation = state.evaluation
    let words = EvaluationWords(time: time)
    let opioids = evaluation.opioids?.value.map(words.text)
    let substances = Evaluation.Substance.allCases.filter { evaluation.uses($0) == .yes }
      .map(\.text)
    let conditions = Evaluation.Condition.allCases.filter { evaluation.has($0) == .yes }.map(\.text)
    return [
      FactList.Fact(
        "Opioids before admission", opioids.map { $0.isEmpty ? "none" : listed($0, "; ") }),
      FactList.Fact(
        "Other substances", listed(substances, evaluation.otherSubstances.isEmpty)),
      FactList.Fact("Conditions", listed(conditions, evaluation.conditions.isEmpty)),
      FactList.Fact("Pregnancy", evaluation.pregnancy.map { words.text($0.value) }),
      FactList.Fact("Weight", evaluation.weight?.value.text),
      FactList.Fact(
        "Medicines before admission",
        evaluation.homeMedicines.map { $0.value.isEmpty ? "none" : listed($0.value, ", ") }),
    ]
  }

  private func listed(_ lines: [String], _ separator: String) -> String {
    lines.joined(separator: separator)
  }

  /// Nothing said yes is "none named", unless nothing was asked.
  private func listed(_ named: [String], _ isUnasked: Bool) -> String? {
    if isUnasked { return nil }
    return named.isEmpty ? "none named" : listed(named, ", ")
  }

  /// The scores from first to last.
  var course: [FactList.Fact] {
    let totals = state.rounds.compactMap { round in
      round.value.withdrawalTotal.map { (at: round.at, total: $0) }
    }
    func said(_ point: (at: Instant, total: Int)?) -> String? {
      point.map { "\($0.total), \(time.full($0.at))" }
    }
    let pains = state.rounds.compactMap(\.value.pain)
    return [
      FactList.Fact("Rounds charted", String(state.rounds.count)),
      FactList.Fact("First complete COWS", said(totals.first)),
      FactList.Fact("Highest COWS", said(totals.max { $0.total < $1.total })),
      FactList.Fact("Last COWS", said(totals.last)),
      FactList.Fact("Last NEWS2", ScoreBadge.earlyWarning(state, time: time).words),
      FactList.Fact("Pain, highest and last", pains.max().map { "\($0), \(pains.last ?? $0)" }),
    ]
  }

  /// Orders that were in force at the end of the stay, or are now.
  var lastOrders: [MedicineOrder] {
    let end = state.discharge?.at ?? time.now
    return state.orders.filter { order in
      let wasStoppedBefore = order.stop.map { $0.at < end } ?? false
      return !wasStoppedBefore && order.isActive(at: end - TimeSpan(milliseconds: 1))
    }.map(\.order)
  }

  /// What was prepared, with whoever recorded it.
  var prepared: [FactList.Fact] {
    let time = time
    let steps = PreparedSteps(state: state) { time.full($0) }
    let offered = state.maintenanceOffers.last.map { offer in
      FactList.Fact(
        "Staying on medication offered", offer.value.decision.rawValue,
        origin: "\(time.full(offer.at)), \(offer.author)")
    }
    return [offered ?? FactList.Fact("Staying on medication offered", nil)]
      + DischargeStep.allCases.map { step in
        let lines = steps.lines(step)
        let said: String? = lines.isEmpty ? nil : lines.map(\.value).joined(separator: ", ")
        let origin = lines.last.map { "\(time.full($0.at)), \($0.author)" }
        return FactList.Fact(step.title, said, origin: origin)
      }
  }
}
