import Chart
import Clinical

/// Makes the corrected entry from what a form sent and what the entry said.
enum CorrectionBody {
  /// The corrected round. What no field of the form can say, such as an item that was declined, stays.
  static func round(_ values: FieldValues, _ old: EntryBody) throws -> Observation {
    guard case .observation(let observation) = old else { throw Problem.notFound }
    let withdrawal = observation.round.withdrawal
    let hasPulse = try values[RoundFields.pulse] != nil
    let known = (withdrawal?.answers ?? [:]).filter { id, answer in
      if case .points = answer { return id == RoundFields.pulseItem && !hasPulse }
      return true
    }
    let wasMeasured = observation.round.vitalSigns.pulse != nil
    // Points that came from this round's own pulse go with it.
    let kept = wasMeasured ? known.filter { $0.key != RoundFields.pulseItem } : known
    return try RoundFields.observation(values, known: kept)
  }

  /// The corrected admission; the bed is changed by moving the person.
  static func admission(_ values: FieldValues, _ old: EntryBody) throws -> EntryBody {
    guard case .admission(var admission) = old else { throw Problem.notFound }
    admission.identity = Admission.Identity(
      givenName: try values[IdentityFields.givenName],
      familyName: try values[IdentityFields.familyName], born: try values[IdentityFields.born],
      language: try values[IdentityFields.language], contact: try values[IdentityFields.contact])
    return .admission(admission)
  }
}

/// The fields of who a person is.
enum IdentityFields {
  static let givenName = Field.text("given-name", "Given name", limit: Limits.name)
  static let familyName = Field.text("family-name", "Family name", limit: Limits.name)
  static let born = Field.day("born", "Date of birth").optional
  static let language = Field<Admission.Identity.Language>.choice("language", "Reads best")
  static let contact = Field.text("contact", "Who to call", limit: Limits.line).optional

  static let all: [any FieldDeclaration] = [givenName, familyName, born, language, contact]

  /// An admission as its form would have sent it.
  static func typed(_ identity: Admission.Identity) -> [String: String] {
    [
      givenName.rule.name: identity.givenName, familyName.rule.name: identity.familyName,
      born.rule.name: identity.born?.text ?? "",
      language.rule.name: identity.language.rawValue, contact.rule.name: identity.contact ?? "",
    ]
  }
}
