/// One answer to choose.
struct ChoiceOption: Sendable {
  var value: String
  var label: String
  /// A line under the label.
  var hint: String?
  var isChosen = false

  init(_ value: String, _ label: String, hint: String? = nil, isChosen: Bool = false) {
    self.value = value
    self.label = label
    self.hint = hint
    self.isChosen = isChosen
  }
}
