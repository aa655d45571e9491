/// What every field has around it: label, hint, previous value, error.
struct FieldFrame: Sendable {
  var name: String
  var label: String
  var hint: String?
  var error: String?
  var previous: PreviousValue?
  /// Says "optional" after the label; a field without it is asked for.
  var isOptional = false
  /// Tells forms of one page apart that have a field of the same name; empty in the form that an error summary leads to.
  var scope = ""

  /// The id that labels and the error summary lead to.
  var id: String { FieldFrame.id(of: name, in: scope) }

  /// The id of the field with a name.
  static func id(of name: String, in scope: String = "") -> String {
    scope.isEmpty ? "field-\(name)" : "field-\(name)-\(scope)"
  }

  /// Puts a label in front of one control.
  func wrap(_ control: HTML, kind: String) -> HTML {
    """
    <div class="field field-\(kind)\(" has-error", if: error != nil)">\
    <label for="\(id)">\(label)\(optionalWord)</label>\(hintText)\(errorText)\
    <div class="field-line">\(control)\(previous)</div></div>
    """
  }

  /// Puts a legend over several controls.
  func wrapGroup(_ controls: HTML, kind: String) -> HTML {
    """
    <fieldset class="field field-\(kind)\(" has-error", if: error != nil)" id="\(id)">\
    <legend>\(label)\(optionalWord)</legend>\(hintText)\(errorText)\
    <div class="field-line">\(controls)\(previous)</div></fieldset>
    """
  }

  /// Ties the control to its hint and error for screen readers.
  var describedBy: HTML {
    var ids: [String] = []
    if hint != nil { ids.append(id + "-hint") }
    if error != nil { ids.append(id + "-error") }
    let list: String? = ids.isEmpty ? nil : ids.joined(separator: " ")
    return "\(attribute: "aria-describedby", list)\(" aria-invalid=\"true\"", if: error != nil)"
  }

  private var optionalWord: HTML {
    #"\#(#" <span class="field-optional">optional</span>"#, if: isOptional)"#
  }

  private var hintText: HTML? {
    hint.map { #"<p class="field-hint" id="\#(id)-hint">\#($0)</p>"# }
  }

  private var errorText: HTML? {
    error.map {
      """
      <p class="field-error" id="\(id)-error">\(Symbol.stop)\
      <span><span class="visually-hidden">Error: </span>\($0)</span></p>
      """
    }
  }
}
