import Care
import Chart
import Clinical

/// What the instructions say of this one person: only what somebody recorded, never a dose or a waiting time.
struct InstructionFacts: Sendable {
  let chart: ChartID
  let facility: String
  let name: String
  let now: LocalTime
  /// Whether naloxone was put into the person's hands.
  let hasNaloxone: Bool
  /// Nil while no plan is recorded.
  let plan: DischargePreparations.MedicationPlan?
  let supplyUntil: LocalTime?
  let appointment: LocalTime?
  let appointmentWith: String?
  /// Whether medicine that dissolves under the tongue was taken during the stay.
  let usesTongueMedicine: Bool
  /// Whether methadone was taken during the stay.
  let usesMethadone: Bool

  init(_ chart: PatientChart, facility: String, time: UnitTime) {
    let state = chart.state
    let prepared = state.preparations
    self.chart = ChartID(chart.id)
    self.facility = facility
    name = state.identity?.name ?? ""
    now = time.calendar.local(time.now)
    hasNaloxone = prepared.naloxoneInHand?.value ?? false
    plan = prepared.medicationPlan?.value
    supplyUntil = prepared.supplyLastsUntil.map { time.calendar.local($0.value) }
    appointment = prepared.followUp.map { time.calendar.local($0.value) }
    appointmentWith = state.followUpWith
    let taken = state.doses.map(\.administration).filter { $0.countedDose > .zero }
    usesTongueMedicine = taken.contains { $0.product.route == .sublingual }
    usesMethadone = taken.contains { $0.product.medicine.id == "methadone" }
  }
}
