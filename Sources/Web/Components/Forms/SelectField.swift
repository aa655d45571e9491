/// One answer out of many.
struct SelectField: Component {
  var frame: FieldFrame
  var options: [ChoiceOption]
  /// Stands first and means "not answered"; nil leaves it out.
  var emptyLabel: String? = "Choose"

  init(_ frame: FieldFrame, options: [ChoiceOption]) {
    self.frame = frame
    self.options = options
  }

  func render() -> HTML {
    frame.wrap(
      """
      <span class="select-box"><select id="\(frame.id)" name="\(frame.name)"\(frame.describedBy)>\
      \(emptyLabel.map { #"<option value="">\#($0)</option>"# as HTML })\(options.map(line))</select></span>
      """, kind: "select")
  }

  private func line(_ option: ChoiceOption) -> HTML {
    """
    <option value="\(option.value)"\(" selected", if: option.isChosen)>\(option.label)</option>
    """
  }
}
