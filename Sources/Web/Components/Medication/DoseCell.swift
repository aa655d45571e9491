/// One dose in the grid.
struct DoseCell: Component {
  var state: DoseState
  /// When it was given, or when it is due.
  var time: String
  /// Who gave it, why it was held; a few words.
  var note: String?
  /// Where a tap leads; nil for what cannot be acted on.
  var path: String?

  func render() -> HTML {
    guard let path else {
      return #"<span class="dose dose-\#(state.rawValue)">\#(inside)</span>"#
    }
    return #"<a class="dose dose-\#(state.rawValue)" href="\#(path)">\#(inside)</a>"#
  }

  private var inside: HTML {
    """
    \(state.symbol)<span class="dose-word">\(state.word)</span>\
    <span class="dose-time">\(time)</span>\
    \(note.map { #"<span class="dose-note">\#($0)</span>"# as HTML })
    """
  }
}
