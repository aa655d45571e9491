/// What a field is, without its type: for the reference, for markup and for checking all fields of
/// a row at once.
struct FieldRule: Sendable {
  /// The name in the form, the query or the JSON.
  let name: String
  /// The label on the page.
  let label: String
  /// The kind in words, with its limits.
  let kind: String
  /// One line for the reference.
  let meaning: String
  let isRequired: Bool
  /// A secret is never shown again, not even to the person who typed it.
  let isSecret: Bool
  /// The longest text, for `maxlength`.
  let maximumLength: Int?
  /// What is wrong with the values sent; nil when nothing is.
  let refusal: @Sendable ([RawValue]) -> String?
}

/// A field of any type.
protocol FieldDeclaration: Sendable {
  var rule: FieldRule { get }
}

/// Why a value is not taken, as a sentence that says what to do.
struct FieldRefusal: Error, Hashable, Sendable {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
