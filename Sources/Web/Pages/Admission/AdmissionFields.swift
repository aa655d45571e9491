import Care
import Chart
import Clinical

/// The fields of an admission, before the evaluation's.
enum AdmissionFields {
  static let givenName = Field.text("given-name", "Given name", limit: Limits.name)
  static let familyName = Field.text("family-name", "Family name", limit: Limits.name)
  static let born = Field.day("born", "Date of birth").optional
  static let language = Field<Admission.Identity.Language>.choice("language", "Reads best")
  static let contact = Field.text(
    "contact", "Who to call", limit: Limits.line, meaning: "Who to call; nothing without consent"
  ).optional
  static let bed = Field.text("bed", "Bed", limit: 8)

  static let own: [any FieldDeclaration] = [
    givenName, familyName, born, language, contact, bed, UnitFields.happenedAt,
  ]
  static let all: [any FieldDeclaration] = own + EvaluationFields.all

  /// The form's field for a field of the chart's refusal.
  static let names: [String: any FieldDeclaration] = EvaluationFields.names.merging([
    "given-name": givenName, "family-name": familyName, "born": born, "contact": contact,
    "at": UnitFields.happenedAt,
  ]) { $1 }

  /// The beds that nobody is in.
  static func freeBeds(_ services: UnitServices, at now: Instant) -> [String] {
    let taken = Set(services.care.presentCharts.compactMap(\.state.bed))
    return services.care.facility?.beds.filter { !taken.contains($0) } ?? []
  }
}
