/// One statement to agree to.
struct Checkbox: Component {
  var name: String
  var label: String
  var hint: String?
  var error: String?
  var value = "yes"
  var isChecked = false
  var isRequired = false
  /// As of ``FieldFrame/scope``.
  var scope = ""

  init(_ name: String, _ label: String, hint: String? = nil, isChecked: Bool = false) {
    self.name = name
    self.label = label
    self.hint = hint
    self.isChecked = isChecked
  }

  func render() -> HTML {
    """
    <div class="field field-checkbox\(" has-error", if: error != nil)">\
    \(error.map { #"<p class="field-error">\#(Symbol.stop)<span>\#($0)</span></p>"# as HTML })\
    <label class="checkbox"><input type="checkbox" id="\(FieldFrame.id(of: name, in: scope))" name="\(name)" \
    value="\(value)"\(" checked", if: isChecked)\(" required", if: isRequired)>\
    <span>\(label)\(hint.map { "<small>\($0)</small>" as HTML })</span></label></div>
    """
  }
}
