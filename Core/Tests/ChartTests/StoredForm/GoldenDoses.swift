import Chart
import Clinical

/// Doses as the golden files hold them.
enum GoldenDoses {
  static let given = DoseRecorded(
    administration: Administration(
      order: "order-1", slot: 0, product: GoldenProducts.film, ordered: .milligrams(8),
      outcome: .given, source: .scheduled, dissolved: .yes),
    reason: nil,
    findings: [AcknowledgedFinding(finding: GoldenOrders.softStop, reason: "Watched for an hour")],
    secondClinician: GoldenEntries.prescriber)

  static let held = DoseRecorded(
    administration: Administration(
      order: "order-2", slot: nil, product: GoldenProducts.clonidineTablet,
      ordered: .micrograms(100), outcome: .held, source: .asNeeded),
    reason: "Systolic 84",
    findings: [AcknowledgedFinding(finding: GoldenOrders.noOverride, reason: nil)],
    secondClinician: nil)

  static let elsewhere = DoseRecorded(
    administration: Administration(
      order: nil, slot: nil, product: GoldenProducts.film, ordered: .milligrams(16),
      outcome: .given, source: .elsewhere, dissolved: .no),
    reason: "Emergency department letter", findings: [], secondClinician: nil)

  static func outcome(_ outcome: Administration.Outcome, reason: String?) -> DoseRecorded {
    DoseRecorded(
      administration: Administration(
        order: "order-1", slot: 1, product: GoldenProducts.film, ordered: .milligrams(8),
        outcome: outcome, source: .scheduled),
      reason: reason, findings: [], secondClinician: nil)
  }
}
