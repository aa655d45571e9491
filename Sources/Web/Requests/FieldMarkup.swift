extension Field {
  /// The label and the error around the field's control on a page.
  func frame(_ errors: FieldErrors? = nil, hint: String? = nil) -> FieldFrame {
    var frame = FieldFrame(name: rule.name, label: rule.label)
    frame.hint = hint
    frame.error = errors?[self]
    frame.isOptional = !rule.isRequired
    return frame
  }
}

extension ErrorSummary {
  /// The list of refused fields above a form, each leading to its field.
  init(_ errors: FieldErrors) {
    self.init(
      items: errors.errors.map { error in
        // A message that names its field itself needs no label before it.
        let isNamed = error.message.hasPrefix(error.label)
        return Item(
          message: isNamed ? error.message : "\(error.label): \(error.message)",
          fieldID: FieldFrame.id(of: error.name))
      })
  }
}
