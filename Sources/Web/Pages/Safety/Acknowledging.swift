import Care
import Chart
import Clinical

/// The fields with which a person answers the findings of the safety review.
enum Acknowledging {
  /// Who confirms where a finding asks for a second clinician.
  static let secondName = Field.text(
    "second-username", "Second clinician's user name", limit: 32,
    meaning: "User name of the second clinician, at the same device"
  ).optional

  /// The second clinician's password.
  static let secondPassword = Field.secret(
    "second-password", "Second clinician's password"
  ).optional

  /// The reason for going on, for a rule.
  static func reason(_ rule: String) -> Field<String?> {
    Field.text(
      "reason-\(rule)", "Reason (\(rule))", limit: Limits.line,
      meaning: "Why you go on although \(rule) fired"
    ).optional
  }

  /// One for every rule: advice may become a stop when it is overdue, and a stop that lacks a datum is lifted by a reason.
  private static let reasons: [(rule: String, field: Field<String?>)] =
    RuleBook.all.map { ($0.id, reason($0.id)) }

  /// Every field, for the row of an endpoint.
  static let fields: [any FieldDeclaration] = reasons.map(\.field) + [secondName, secondPassword]

  /// Beside each reason that was asked for and left empty, what to do; nil when nothing had been asked yet.
  static func unanswered(_ findings: [Finding], typed: [String: String]) -> FieldErrors? {
    let empty = findings.filter { finding in
      finding.severity != .advisory && typed[reason(finding.rule).rule.name]?.isEmpty == true
    }
    guard !empty.isEmpty else { return nil }
    return FieldErrors(
      empty.map {
        FieldError(reason($0.rule), "Write why you go on, or change what \($0.rule) speaks of.")
      })
  }

  /// What the person answered.
  /// - Throws: ``CareError/secondClinician(_:)`` when the second clinician is not who they should be.
  static func acknowledgement(
    _ values: FieldValues, _ request: RequestContext, _ services: UnitServices
  ) async throws -> Acknowledgement {
    var acknowledgement = Acknowledgement.none
    for (rule, field) in reasons {
      acknowledgement.reasons[rule] = try values[field]
    }
    guard let name = try values[secondName] else { return acknowledgement }
    acknowledgement.secondClinician = try await services.care.secondClinician(
      username: name, password: try values[secondPassword] ?? "",
      confirming: try request.actor(in: services.care), with: services.hasher)
    return acknowledgement
  }
}
