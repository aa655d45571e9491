/// The unit at a glance: a bed a row, the most urgent first, as the caller has ordered them.
struct BoardGrid: Component {
  var beds: [BoardBed]

  func render() -> HTML {
    """
    <div class="board" role="table" aria-label="Beds"><div class="board-head" role="row">\
    <span role="columnheader">Bed</span><span role="columnheader">Person</span>\
    <span role="columnheader">COWS</span><span role="columnheader">NEWS2</span>\
    <span role="columnheader">Next</span><span role="columnheader">Flags</span>\
    <span role="columnheader"><span class="visually-hidden">Actions</span></span></div>\
    \(beds.map(row))</div>
    """
  }

  private func row(_ bed: BoardBed) -> HTML {
    guard let occupant = bed.occupant else { return emptyRow(bed) }
    return """
      <div class="bed bed-\(bed.level.rawValue)" role="row">\
      <span class="bed-number" role="rowheader"><span class="visually-hidden">Bed </span>\
      \(bed.bed)</span>\
      <span class="bed-person" role="cell">\(name(occupant))\
      <small>\(occupant.details)\(occupant.pathway.map { " · \($0)" as HTML })</small></span>\
      <span class="bed-score" role="cell">\(occupant.withdrawal)</span>\
      <span class="bed-score" role="cell">\(occupant.earlyWarning)</span>\
      <span class="bed-due" role="cell">\(occupant.due.prefix(2).map(due))</span>\
      <span class="bed-flags" role="cell">\(occupant.flags)</span>\
      <span class="bed-actions" role="cell">\(actions(occupant, bed: bed.bed))</span></div>
      """
  }

  private func due(_ item: BoardBed.Due) -> HTML {
    #"<span class="due-line"><span>\#(item.text)</span> \#(item.countdown)</span>"#
  }

  private func name(_ occupant: BoardBed.Occupant) -> HTML {
    guard let path = occupant.chartPath else { return "<b>\(occupant.name)</b>" }
    return #"<a href="\#(path)">\#(occupant.name)</a>"#
  }

  private func actions(_ occupant: BoardBed.Occupant, bed: String) -> [Button] {
    let paths = [("Round", occupant.roundPath), ("Doses", occupant.medicationPath)]
    return paths.compactMap { label, path in
      path.map {
        Button(label, kind: .secondary, action: .link($0), hiddenText: "for bed \(bed)")
      }
    }
  }

  private func emptyRow(_ bed: BoardBed) -> HTML {
    """
    <div class="bed bed-empty" role="row"><span class="bed-number" role="rowheader">\(bed.bed)</span>\
    <span class="bed-person" role="cell">\(bed.emptyText)</span></div>
    """
  }
}
