/// What is wrong with one field, in words for the person who filled it in.
struct FieldError: Hashable, Sendable {
  /// The field's name, which is also the anchor in the page.
  let name: String
  /// The field's label.
  let label: String
  /// What to do, such as "Enter a whole number from 20 to 300."
  let message: String

  init(name: String, label: String, message: String) {
    self.name = name
    self.label = label
    self.message = message
  }

  /// An error a handler found by a rule of its own.
  init(_ field: some FieldDeclaration, _ message: String) {
    self.init(name: field.rule.name, label: field.rule.label, message: message)
  }
}

/// All fields that were refused: thrown together, so that a person corrects a form once.
struct FieldErrors: Error, Hashable, Sendable {
  let errors: [FieldError]

  init(_ errors: [FieldError]) {
    self.errors = errors
  }

  /// One error a handler found by a rule of its own.
  init(_ field: some FieldDeclaration, _ message: String) {
    self.init([FieldError(field, message)])
  }

  /// The message of a field, to stand beside it.
  subscript(field: some FieldDeclaration) -> String? {
    errors.first { $0.name == field.rule.name }?.message
  }
}
