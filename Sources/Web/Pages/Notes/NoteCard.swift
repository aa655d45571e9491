import Chart
import Clinical

/// One note as it is read.
struct NoteCard: Component {
  private let note: Charted<Note>
  private let time: UnitTime

  init(_ note: Charted<Note>, time: UnitTime) {
    self.note = note
    self.time = time
  }

  func render() -> HTML {
    """
    <article class="note"><p class="note-head"><b>\(note.value.kind.label)</b> \
    <span>\(time.text(note.at)), \(note.author)</span></p>\
    <p class="note-text">\(note.value.text)</p></article>
    """
  }
}
