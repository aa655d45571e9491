extension Field where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, by its raw value.
  static func choice(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    let names = Value.allCases.map(\.rawValue)
    return oneOf(name, label, names: names, meaning: meaning) { Value(rawValue: $0) }
  }
}

extension Field {
  /// One of several named values.
  static func oneOf(
    _ name: String, _ label: String, names: [String], meaning: String? = nil,
    value: @escaping @Sendable (String) -> Value?
  ) -> Field {
    let kind = "one of \(names.map { "`\($0)`" }.joined(separator: ", "))"
    return single(name, label, kind: kind, meaning: meaning) { (raw) throws(FieldRefusal) in
      guard case .text(let text) = raw, names.contains(text), let choice = value(text) else {
        throw FieldRefusal("Choose one of the values offered.")
      }
      return choice
    }
  }
}

extension Field where Value: PathValue {
  /// An identifier that a page of ours has put into the form.
  static func identifier(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    single(
      name, label, kind: "identifier", meaning: meaning, maximumLength: 128
    ) { (raw) throws(FieldRefusal) in
      guard case .text(let text) = raw, text.utf8.count <= 128, let value = Value(pathText: text)
      else { throw FieldRefusal("This is not known here. Choose again.") }
      return value
    }
  }
}

extension Field where Value == Bool {
  /// Yes or no; not sent means no, as an empty box of a form is not sent.
  static func flag(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    Field(
      name: name, label: label, kind: "`true` or `false`", meaning: meaning, isRequired: false
    ) { (values) throws(FieldRefusal) in
      guard values.count <= 1 else { throw FieldRefusal("Give one value only.") }
      switch values.first {
      case nil, .text("false"), .text("no"), .text(""), .flag(false): return false
      case .text("true"), .text("on"), .text("yes"), .flag(true): return true
      default: throw FieldRefusal("Choose yes or no.")
      }
    }
  }
}
