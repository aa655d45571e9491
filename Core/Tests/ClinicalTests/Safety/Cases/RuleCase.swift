import Clinical
import Testing

/// One row of the rule tables: a situation and what one rule has to make of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let name: String
  let expected: Expectation
  let situation: Situation

  enum Expectation: Sendable, Hashable {
    /// It fires at this severity.
    case fires(Severity)
    /// It says nothing.
    case clear
    /// It says that data is missing, at this severity.
    case missing(Severity)
  }

  var testDescription: String { "\(rule): \(name)" }

  static func fires(
    _ rule: String, _ severity: Severity, _ name: String, _ proposal: Proposal,
    _ person: PictureBuilder
  ) -> RuleCase {
    RuleCase(
      rule: rule, name: name, expected: .fires(severity), situation: person.situation(proposal))
  }

  static func clear(
    _ rule: String, _ name: String, _ proposal: Proposal, _ person: PictureBuilder
  ) -> RuleCase {
    RuleCase(rule: rule, name: name, expected: .clear, situation: person.situation(proposal))
  }

  static func missing(
    _ rule: String, _ severity: Severity, _ name: String, _ proposal: Proposal,
    _ person: PictureBuilder
  ) -> RuleCase {
    RuleCase(
      rule: rule, name: name, expected: .missing(severity), situation: person.situation(proposal))
  }

  static let all: [RuleCase] =
    BuprenorphineStartCases.all + BuprenorphineAmountCases.all + BuprenorphineCareCases.all
    + SedationCases.all + AllergyCases.all + AdministrationCases.all + OrderCases.all
    + MonitoringCases.all + DischargeCases.all + DataCases.all + MethadoneCases.all
    + AlphaTwoAgonistCases.all + OpioidSedativeCases.all

  /// Rules whose data cannot be missing, and why.
  static let cannotLackData: [String: String] = [
    "BUP-09": "the proposal holds the dose",
    "TOL-01": "without times of last use nobody counts as abstinent: BUP-01 and BUP-07 ask",
    "BUP-10": "a dose in doubt counts in full", "BUP-11": "a dose in doubt counts in full",
    "BUP-12": "a dose in doubt counts in full", "BUP-13": "a dose in doubt counts in full",
    "BUP-14": "a dose in doubt counts as given",
    "BUP-15": "a missing reassessment is what it fires on",
    "BUP-18": "a dose in doubt counts in full", "BUP-19": "every picture has a facility",
    "BUP-23": "orders and products are always known",
    "SED-06": "a dose in doubt counts as given",
    "ALG-01": "ALG-02 stops while allergies are not recorded",
    "ADM-01": "not knowing is what it fires on", "ADM-02": "a dose in doubt counts in full",
    "ADM-03": "a dose in doubt counts as given", "ADM-04": "every slot has its due time",
    "ADM-05": "the order is known", "DUP-01": "orders are always known",
    "DUP-02": "orders are always known", "MON-01": "a check that was not done is what it fires on",
    "MTD-01": "the proposal holds the dose, and a dose in doubt counts as given",
    "MTD-03": "a dose in doubt counts in full", "MTD-04": "a dose in doubt counts in full",
    "MTD-05": "a dose in doubt counts as given", "MTD-06": "a dose in doubt counts in full",
    "MTD-09": "a check that was not done is what it fires on",
    "ADM-06": "every picture has a facility", "A2A-04": "a dose in doubt counts in full",
    "A2A-05": "a dose in doubt counts as given", "SED-04": "a dose in doubt counts as given",
    "DAT-03": "the proposal holds the dose", "DAT-05": "the proposal holds the dose",
    "DAT-04": "without a time BUP-07 asks",
  ]
}
