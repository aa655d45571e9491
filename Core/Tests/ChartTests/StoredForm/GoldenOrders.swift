import Chart
import Clinical

/// Orders as the golden files hold them.
enum GoldenOrders {
  static let slots = OrderSigned(
    order: MedicineOrder(
      id: "order-1", product: GoldenProducts.film, dose: .milligrams(8),
      schedule: .slots([
        MedicineOrder.Slot(at: GoldenEntries.at, dose: .milligrams(8)),
        MedicineOrder.Slot(at: GoldenEntries.at + .days(1), dose: .milligrams(6)),
      ]),
      indication: .opioidWithdrawal, pathway: .taper),
    instructions: "Under the tongue, observed",
    findings: [
      AcknowledgedFinding(finding: hardStop, reason: "Discussed with the person"),
      AcknowledgedFinding(finding: advisory, reason: nil),
    ],
    secondClinician: GoldenEntries.prescriber)

  static let asNeeded = OrderSigned(
    order: MedicineOrder(
      id: "order-2", product: GoldenProducts.clonidineTablet, dose: .micrograms(100),
      schedule: .asNeeded(minimumInterval: .hours(6), largestIn24Hours: .micrograms(400)),
      indication: .anxiety, isWeightBased: true),
    instructions: nil, findings: [], secondClinician: nil)

  /// Of a medicine whose usual dose to start with is smaller than its usual largest one.
  static let startingDose = OrderSigned(
    order: MedicineOrder(
      id: "order-3", product: GoldenProducts.methadoneLiquid, dose: .milligrams(20),
      schedule: .slots([MedicineOrder.Slot(at: GoldenEntries.at, dose: .milligrams(20))]),
      indication: .opioidWithdrawal),
    instructions: nil, findings: [], secondClinician: nil)

  static let hardStop = Finding(
    rule: "BUP-01", version: 2, severity: .hardStop, override: .reasonAndSecondClinician,
    isAlert: true, message: "Too early.",
    evidence: [
      Evidence("COWS", "9", at: GoldenEntries.at - .minutes(30), author: "R. Okafor, nurse"),
      Evidence("Order", "8 mg"),
    ],
    missing: ["Last use"])

  static let softStop = Finding(
    rule: "SED-06", version: 1, severity: .softStop, override: .reason, isAlert: false,
    message: "Two sedating medicines.", evidence: [], missing: [])

  static let advisory = Finding(
    rule: "MON-01", version: 1, severity: .advisory, override: .notNeeded, isAlert: false,
    message: "Round due.", evidence: [], missing: [])

  static let noOverride = Finding(
    rule: "ALG-01", version: 1, severity: .hardStop, override: .none, isAlert: false,
    message: "Severe allergy.", evidence: [], missing: [])
}
