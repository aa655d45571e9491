import Care
import Chart
import Clinical

/// Puts a stay on one time axis: translation of charted values into places and words.
struct CourseModel: Sendable {
  let chart: PatientChart
  let record: MedicationRecord
  let time: UnitTime

  /// Values further apart than this are not joined. Status: local default.
  private static let gap = TimeSpan.hours(9)
  /// How far the picture looks ahead of the present moment. Status: local default.
  private static let outlook = TimeSpan.hours(6)

  /// The picture; nil before anything can be drawn.
  var graphic: CourseGraphic? {
    guard let admittedAt = chart.state.admittedAt else { return nil }
    let start = admittedAt - .minutes(30)
    let end = max(
      chart.state.discharge.map { $0.at + .hours(1) } ?? time.now + Self.outlook, start + .hours(8))
    let axis = CourseAxis(start: start, end: end, time: time)
    var graphic = CourseGraphic(
      title: "Course since admission", description: description,
      span: start.milliseconds...end.milliseconds, days: axis.days, hours: axis.hours,
      score: score, doseRows: CourseDoses(record: record).rows, lanes: lanes,
      timeText: { time.full(Instant(milliseconds: $0)) })
    if chart.state.isPresent {
      graphic.now = CourseMark(
        time.now.milliseconds, "now \(time.calendar.local(time.now).clock)")
    }
    graphic.nights = axis.nights
    graphic.notes = notes
    graphic.latestNote = totals.last.flatMap { band(of: $0.total) }
    return graphic
  }

  private var totals: [(at: Instant, total: Int)] {
    chart.state.rounds.compactMap { round in
      round.value.withdrawalTotal.map { (round.at, $0) }
    }
  }

  private func band(of total: Int) -> String? {
    COWS.instrument.bands.first { $0.totals.contains(total) }?.name
  }

  private var score: CourseScore {
    let points: [CoursePoint] = totals.map { at, total in
      CoursePoint(
        at.milliseconds, Double(total), label: String(total), level: Level(withdrawalTotal: total))
    }
    let incomplete: [CourseMark] = chart.state.rounds.compactMap { round in
      guard let withdrawal = round.value.withdrawal,
        case .incomplete(let answered, let count) = withdrawal.score(with: COWS.instrument)
      else { return nil }
      return CourseMark(round.at.milliseconds, "\(answered) of \(count)")
    }
    return CourseScore(
      name: COWS.instrument.shortTitle, points: points, incomplete: incomplete,
      bands: COWS.instrument.bands.map { band in
        CourseScore.Band(
          from: band.totals.lowerBound, through: band.totals.upperBound, name: band.name)
      }, gapAfter: Self.gap.milliseconds)
  }

  private var notes: [CourseMark] {
    chart.state.notes.map { note in
      CourseMark(note.at.milliseconds, String(note.value.text.prefix(80)), detail: note.author)
    }
  }

  private var lanes: [CourseLane] {
    let scale = NEWS2.scale(for: chart.state.evaluation)
    return CourseLaneKind.allCases.map { kind in
      let points: [CoursePoint] = chart.state.rounds.compactMap { round in
        kind.point(of: round.value.vitalSigns, at: round.at, scale: scale)
      }
      return CourseLane(
        name: kind.name, unit: kind.unit, points: points, scale: kind.scale, usual: kind.usual,
        gapAfter: Self.gap.milliseconds)
    }
  }

  private var description: String {
    guard let first = totals.first, let last = totals.last,
      let highest = totals.max(by: { $0.total < $1.total })
    else { return "No complete COWS has been charted. The table below lists every value." }
    return "COWS was \(first.total) at \(time.full(first.at)), at most \(highest.total) at "
      + "\(time.full(highest.at)), and \(last.total) at \(time.full(last.at)). "
      + "The table below lists every value."
  }
}
