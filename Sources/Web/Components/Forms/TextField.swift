/// A line or a block of text.
struct TextField: Component {
  /// What the text is, for the browser's keyboard and its safe.
  enum Content: String, Sendable {
    case text
    case password
    case email
    case search
    case telephone = "tel"
  }

  var frame: FieldFrame
  var value = ""
  var content = Content.text
  /// For example `username` or `current-password`; `off` by default, because charts are shared devices.
  var autocomplete = "off"
  /// More than one line makes a block.
  var lines = 1
  var maximumLength: Int?
  var isRequired = false

  init(_ frame: FieldFrame, value: String = "") {
    self.frame = frame
    self.value = value
  }

  func render() -> HTML {
    frame.wrap(lines > 1 ? block : line, kind: "text")
  }

  private var line: HTML {
    """
    <input type="\(content.rawValue)" id="\(frame.id)" name="\(frame.name)" value="\(value)" \
    autocomplete="\(autocomplete)"\(limits)\(frame.describedBy)>
    """
  }

  private var block: HTML {
    """
    <textarea id="\(frame.id)" name="\(frame.name)" rows="\(lines)"\(limits)\(frame.describedBy)>\
    \(value)</textarea>
    """
  }

  private var limits: HTML {
    """
    \(attribute: "maxlength", maximumLength.map { String($0) })\(" required", if: isRequired)
    """
  }
}
