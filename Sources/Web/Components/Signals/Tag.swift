/// A short quiet label: a status, a pathway, a role.
struct Tag: Component {
  /// How much the tag stands out.
  enum Tone: String, Sendable {
    case plain
    case strong
    case outline
  }

  var text: String
  var tone: Tone

  init(_ text: String, tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  func render() -> HTML {
    #"<span class="tag tag-\#(tone.rawValue)">\#(text)</span>"#
  }
}
