/// The board for a screen on the wall: initials only, no diagnosis, no medicine, read from 3 metres.
///
/// Twelve beds fill a full-HD screen; a larger unit shows one wall page after the other.
struct WallBoard: Component {
  var title: String
  var time: String
  var beds: [BoardBed]

  func render() -> HTML {
    """
    <div class="wall"><header class="wall-head"><h1>\(title)</h1>\
    <p class="wall-time" data-clock="time">\(time)</p></header>\
    <div class="wall-rows" role="table" aria-label="Beds"><div class="wall-row wall-labels" role="row">\
    <span role="columnheader">Bed</span><span role="columnheader">Day</span>\
    <span role="columnheader">COWS</span><span role="columnheader">NEWS2</span>\
    <span role="columnheader">Next</span><span role="columnheader">Flag</span></div>\
    \(beds.map(row))</div></div>
    """
  }

  private func row(_ bed: BoardBed) -> HTML {
    guard let occupant = bed.occupant else {
      return """
        <div class="wall-row wall-empty" role="row"><span role="rowheader">\(bed.bed)</span>\
        <span class="wall-free" role="cell">\(bed.emptyText)</span></div>
        """
    }
    return """
      <div class="wall-row wall-\(bed.level.rawValue)" role="row">\
      <span class="wall-who" role="rowheader"><b>\(bed.bed)</b> \(occupant.initials)</span>\
      <span class="wall-stay" role="cell">\(occupant.stay)</span>\
      <span class="wall-score" role="cell">\(occupant.withdrawal)</span>\
      <span class="wall-score" role="cell">\(occupant.earlyWarning)</span>\
      <span class="wall-due" role="cell">\(occupant.due.first.map(due))</span>\
      <span class="wall-flag" role="cell">\(worst(occupant.flags))</span></div>
      """
  }

  private func due(_ item: BoardBed.Due) -> HTML {
    #"<span>\#(item.wallText)</span> \#(item.countdown)"#
  }

  private func worst(_ flags: [Flag]) -> HTML? {
    flags.max { $0.level < $1.level }.map { Flag($0.level).render() }
  }
}
