/// The unit in one line of numbers above the board.
struct BoardSummary: Component {
  /// One number.
  struct Count: Sendable {
    var value: Int
    var label: String
    var level = Level.none
  }

  var counts: [Count]

  func render() -> HTML {
    #"<ul class="counts">\#(counts.map(line))</ul>"#
  }

  private func line(_ count: Count) -> HTML {
    #"<li class="count count-\#(count.level.rawValue)"><b>\#(count.value)</b> \#(count.label)</li>"#
  }
}
