/// The board: the unit in numbers, then a bed a row.
struct BoardView: Component {
  let model: BoardModel

  func render() -> HTML {
    """
    <div class="page-heading"><h1>Board</h1><div class="page-actions">\
    \(BoardSummary(counts: model.counts))</div></div>\(BoardGrid(beds: model.beds))
    """
  }
}
