/// A few answers side by side, each one tap.
struct ChoiceChips: Component {
  var frame: FieldFrame
  var options: [ChoiceOption]
  /// Several may be chosen at once.
  var allowsSeveral = false
  /// One under the other, for longer answers.
  var isStacked = false

  init(_ frame: FieldFrame, options: [ChoiceOption], allowsSeveral: Bool = false) {
    self.frame = frame
    self.options = options
    self.allowsSeveral = allowsSeveral
  }

  func render() -> HTML {
    frame.wrapGroup(
      #"<div class="chips\#(" is-stacked", if: isStacked)">\#(options.map(chip))</div>"#,
      kind: "chips")
  }

  private func chip(_ option: ChoiceOption) -> HTML {
    """
    <label class="chip"><input type="\(allowsSeveral ? "checkbox" : "radio")" \
    name="\(frame.name)" value="\(option.value)"\(" checked", if: option.isChosen)>\
    <span>\(option.label)\(option.hint.map { "<small>\($0)</small>" as HTML })</span></label>
    """
  }
}
