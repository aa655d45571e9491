/// A typed field of a request, declared once: it documents, limits and decodes.
///
/// Empty text counts as not sent, because a form sends every field it has.
struct Field<Value: Sendable>: FieldDeclaration {
  let rule: FieldRule
  let read: @Sendable ([RawValue]) throws(FieldRefusal) -> Value

  /// A field read by a function of its own.
  init(
    name: String, label: String, kind: String, meaning: String? = nil, isRequired: Bool = true,
    isSecret: Bool = false, maximumLength: Int? = nil,
    read: @escaping @Sendable ([RawValue]) throws(FieldRefusal) -> Value
  ) {
    self.read = read
    rule = FieldRule(
      name: name, label: label, kind: kind, meaning: meaning ?? label, isRequired: isRequired,
      isSecret: isSecret, maximumLength: maximumLength
    ) { values in
      do throws(FieldRefusal) {
        _ = try read(values)
        return nil
      } catch {
        return error.message
      }
    }
  }

  /// A field with exactly one value.
  static func single(
    _ name: String, _ label: String, kind: String, meaning: String? = nil, isSecret: Bool = false,
    maximumLength: Int? = nil,
    read: @escaping @Sendable (RawValue) throws(FieldRefusal) -> Value
  ) -> Field {
    Field(
      name: name, label: label, kind: kind, meaning: meaning, isSecret: isSecret,
      maximumLength: maximumLength
    ) { (values) throws(FieldRefusal) in
      let sent = values.filter { !$0.isBlank }
      guard let value = sent.first else { throw FieldRefusal("Enter \(label.lowercasedFirst).") }
      guard sent.count == 1 else { throw FieldRefusal("Give one value only.") }
      return try read(value)
    }
  }

  /// The same field, nil when it was not sent or is empty.
  var optional: Field<Value?> {
    let read = read
    return Field<Value?>(
      name: rule.name, label: rule.label, kind: rule.kind, meaning: rule.meaning,
      isRequired: false, isSecret: rule.isSecret, maximumLength: rule.maximumLength
    ) { (values) throws(FieldRefusal) in
      let sent = values.filter { !$0.isBlank }
      return sent.isEmpty ? nil : try read(sent)
    }
  }

  /// The same field with any number of values up to a limit.
  func list(upTo limit: Int) -> Field<[Value]> {
    let read = read
    return Field<[Value]>(
      name: rule.name, label: rule.label, kind: "list of up to \(limit): \(rule.kind)",
      meaning: rule.meaning, isRequired: false, maximumLength: rule.maximumLength
    ) { (values) throws(FieldRefusal) in
      let sent = values.filter { !$0.isBlank }
      guard sent.count <= limit else { throw FieldRefusal("Give at most \(limit) values.") }
      var list: [Value] = []
      for value in sent { list.append(try read([value])) }
      return list
    }
  }

  /// The same field made into another type.
  func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Value) throws(FieldRefusal) -> Other
  ) -> Field<Other> {
    let read = read
    return Field<Other>(
      name: rule.name, label: rule.label, kind: rule.kind, meaning: rule.meaning,
      isRequired: rule.isRequired, isSecret: rule.isSecret, maximumLength: rule.maximumLength
    ) { (values) throws(FieldRefusal) in
      try transform(try read(values))
    }
  }
}

extension RawValue {
  var isBlank: Bool {
    if case .text(let text) = self {
      return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    }
    return false
  }
}

extension String {
  /// For a label inside a sentence: "Pulse" becomes "pulse", "COWS total" stays.
  fileprivate var lowercasedFirst: String {
    let second = dropFirst().first
    if second?.isUppercase == true { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
