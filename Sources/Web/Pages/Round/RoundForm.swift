import Clinical

/// A round being filled in: what was typed, what was found before, what was refused.
///
/// The same form charts a round and corrects one.
struct RoundForm: Sendable {
  /// What stands in the fields, by name.
  var typed: [String: String] = [:]
  var previous: RoundPrevious?
  var errors: FieldErrors?
  /// Measurements whose value is unlikely and waits for one confirmation.
  var unconfirmed: Set<String> = []
  let time: UnitTime

  /// What stands in a field.
  func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  /// The message of a field that was refused.
  func error(_ name: String) -> String? {
    errors?.errors.first { $0.name == name }?.message
  }

  /// The value before with its age.
  func before<Value>(_ value: Charted<Value>?, _ text: (Value) -> String) -> PreviousValue? {
    value.map { PreviousValue(value: text($0.value), time: time.text($0.at)) }
  }

  /// How many COWS items have an answer.
  var answeredItems: Int {
    let rated = RoundFields.items.count { !value($0.field).isEmpty }
    let hasPulse = Int(value(RoundFields.pulse)) != nil || takesEarlierPulse
    return rated + (hasPulse ? 1 : 0)
  }

  /// Whether the pulse points come from the pulse measured just before.
  var takesEarlierPulse: Bool { !value(RoundFields.earlierPulse).isEmpty }
}

extension RequestContext {
  /// Everything typed into the fields of the endpoint, to be shown again.
  var typedFields: [String: String] {
    var typed: [String: String] = [:]
    for rule in row.fields where !rule.isSecret {
      if let text = entered[rule.name].first?.shown { typed[rule.name] = text }
    }
    return typed
  }
}
