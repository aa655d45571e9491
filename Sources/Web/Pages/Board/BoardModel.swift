import Access
import Care
import Chart
import Clinical

/// What the board shows, made from the unit's beds.
struct BoardModel: Sendable {
  /// What the viewer's role may open from here.
  struct Reach: Hashable, Sendable {
    let charts: Bool
    let rounds: Bool
    let doses: Bool

    init(_ viewer: Viewer) {
      charts = viewer.may(.openChart)
      rounds = viewer.may(.chartObservations)
      doses = viewer.may(.giveMedication)
    }
  }

  let beds: [BoardBed]
  let counts: [BoardSummary.Count]

  init(_ beds: [Care.BoardBed], care: CareUnit, time: UnitTime, reach: Reach) {
    self.beds = beds.map { BoardBed($0, care: care, time: time, reach: reach) }
    let occupants = beds.compactMap(\.occupant)
    let late = occupants.count { ($0.next?.at).map { $0 < time.now - .minutes(1) } ?? false }
    counts = [
      .init(value: occupants.count, label: "of \(beds.count) beds"),
      .init(
        value: occupants.count { $0.urgency == .emergency }, label: "emergency", level: .emergency),
      .init(value: occupants.count { $0.urgency == .urgent }, label: "urgent", level: .urgent),
      .init(value: late, label: "late", level: .urgent),
    ].enumerated().filter { $0.offset == 0 || $0.element.value > 0 }.map(\.element)
  }
}

extension BoardBed {
  /// A row has room for this many flags; the chart shows all.
  private static let mostFlags = 2

  /// The worst flags, as labels without a full stop, and how many more there are.
  static func flags(_ flags: [Care.BoardBed.Flag]) -> [Flag] {
    let shown = flags.prefix(mostFlags).map { flag in
      let text = flag.text.hasSuffix(".") ? String(flag.text.dropLast()) : flag.text
      return Flag(Level(flag.urgency), text)
    }
    let more = flags.count - mostFlags
    return more > 0 ? shown + [Flag(.none, "\(more) more")] : shown
  }

  /// A bed of the unit.
  init(_ bed: Care.BoardBed, care: CareUnit, time: UnitTime, reach: BoardModel.Reach) {
    self.init(bed: bed.bed)
    guard let occupant = bed.occupant, let chart = try? care.chart(occupant.chart) else { return }
    level = Level(occupant.urgency)
    self.occupant = Occupant(occupant, state: chart.state, time: time, reach: reach)
  }
}

extension BoardBed.Occupant {
  init(
    _ occupant: Care.BoardBed.Occupant, state: ChartState, time: UnitTime,
    reach: BoardModel.Reach
  ) {
    let chart = ChartID(occupant.chart)
    let age = state.identity?.born?.wholeYears(at: time.now)
    self.init(
      name: occupant.name, initials: occupant.initials,
      details: "\(age.map(String.init) ?? "age unknown") · day \(occupant.day)",
      stay: "Day \(occupant.day)", pathway: state.pathway?.value.text ?? "no pathway",
      withdrawal: .withdrawal(state, time: time), earlyWarning: .earlyWarning(state, time: time),
      due: occupant.next.map { [BoardBed.Due($0, time: time)] } ?? [],
      flags: BoardBed.flags(occupant.flags))
    if reach.charts { chartPath = ChartEndpoints.overview.link(chart).text }
    if reach.rounds { roundPath = RoundEndpoints.form.link(chart).text }
    if reach.doses { medicationPath = MedicationEndpoints.record.link(chart).text }
  }
}

extension BoardBed.Due {
  /// Something due; on the wall without the medicine's name.
  init(_ item: DueItem, time: UnitTime) {
    self.init(
      text: item.text, wallText: item.kind == .dose ? "Dose" : "Round",
      countdown: time.countdown(to: item.at))
  }
}
