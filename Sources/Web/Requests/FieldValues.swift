/// The fields of a request after all of them passed their rules.
struct FieldValues: Sendable {
  private let raw: RawFields
  private let declared: Set<String>

  /// Checks every declared field.
  /// - Throws: ``FieldErrors`` with every field that was refused.
  init(_ raw: RawFields, rules: [FieldRule]) throws(FieldErrors) {
    let errors = rules.compactMap { rule in
      rule.refusal(raw[rule.name]).map {
        FieldError(name: rule.name, label: rule.label, message: $0)
      }
    }
    guard errors.isEmpty else { throw FieldErrors(errors) }
    self.raw = raw
    declared = Set(rules.map(\.name))
  }

  /// The value of a field.
  /// - Throws: ``UndeclaredField`` for a field that the endpoint's row does not list.
  ///
  /// Never inlined: the optimiser of Swift 6.3.1 crashes where these typed errors meet an async function.
  subscript<Value>(field: Field<Value>) -> Value {
    @inline(never) get throws {
      guard declared.contains(field.rule.name) else { throw UndeclaredField(name: field.rule.name) }
      return try field.read(raw[field.rule.name])
    }
  }
}

/// A handler read a field that its row does not list: a mistake in the program, answered like any
/// other fault.
struct UndeclaredField: Error {
  let name: String
}
