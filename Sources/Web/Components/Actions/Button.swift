/// A button that sends a form, or a link that looks like one.
struct Button: Component {
  /// How much it stands out. One primary button a form.
  enum Kind: String, Sendable {
    case primary
    case secondary
    /// For what cannot be taken back.
    case grave
    case quiet
  }

  /// What pressing does.
  enum Action: Sendable {
    case submit(name: String? = nil, value: String? = nil)
    case link(String)
  }

  var label: String
  var kind: Kind
  var action: Action
  var symbol: Symbol?
  /// What a screen reader adds, such as whose dose it is.
  var hiddenText: String?
  /// Leaves the form without checking it, for "save as incomplete".
  var skipsValidation = false

  init(
    _ label: String, kind: Kind = .primary, action: Action = .submit(), symbol: Symbol? = nil,
    hiddenText: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.action = action
    self.symbol = symbol
    self.hiddenText = hiddenText
  }

  func render() -> HTML {
    switch action {
    case .submit(let name, let value):
      return """
        <button class="button button-\(kind.rawValue)"\(attribute: "name", name)\
        \(attribute: "value", value)\(" formnovalidate", if: skipsValidation)>\(inside)</button>
        """
    case .link(let path):
      return #"<a class="button button-\#(kind.rawValue)" href="\#(path)">\#(inside)</a>"#
    }
  }

  private var inside: HTML {
    """
    \(symbol)<span>\(label)</span>\
    \(hiddenText.map { #"<span class="visually-hidden"> \#($0)</span>"# as HTML })
    """
  }
}
