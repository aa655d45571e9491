/// What falls due for one person, in one line, with the next thing to do.
struct DueStrip: Component {
  var items: [BoardBed.Due]
  /// Usually one button: start the round.
  var actions: HTML = .empty

  func render() -> HTML {
    """
    <section class="strip" aria-label="Due"><span class="strip-name">Due</span>\
    <ul>\(items.map(line))</ul>\(actions)</section>
    """
  }

  private func line(_ item: BoardBed.Due) -> HTML {
    "<li><b>\(item.text)</b> \(item.countdown)</li>"
  }
}
