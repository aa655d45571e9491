import Care
import Chart
import Clinical

extension DemoUnit {
  /// A plan is looked at anew after this long, or as soon as the chart changes.
  private static let planLength: TimeSpan = .minutes(30)
  /// What was refused is tried again after this long.
  private static let pauseAfterRefusal: TimeSpan = .minutes(45)
  /// At most this many acts for one person in one minute.
  private static let actsAMinute = 4

  /// Does what is due for one person in this minute.
  func lookAfter(_ place: Int, _ shift: WorkShift, _ facility: Facility) async {
    for _ in 0..<Self.actsAMinute {
      guard let chart = try? care.chart(people[place].chart) else { return }
      guard chart.state.isPresent else {
        people[place].hasLeft = true
        return
      }
      if chart.version != people[place].version || reached >= people[place].planUntil {
        let bedside = bedside(people[place], chart, shift, facility)
        people[place].plan = bedside.plan
        people[place].version = chart.version
        people[place].planUntil = reached + Self.planLength
      }
      guard let act = nextAct(for: people[place], chart) else { return }
      await perform(act, place, bedside(people[place], chart, shift, facility))
    }
  }

  private func bedside(
    _ person: Person, _ chart: PatientChart, _ shift: WorkShift, _ facility: Facility
  ) -> Bedside {
    Bedside(
      persona: person.persona, chart: chart, in: care, facility: facility, shift: shift,
      at: reached)
  }

  private func nextAct(for person: Person, _ chart: PatientChart) -> Act? {
    let isVisited = isVisited(chart)
    return person.plan.first { act in
      act.at <= reached && (person.refused[act.task].map { $0 <= reached } ?? true)
        && !(isVisited && isForVisitor(act)) && !isLeftForVisitors(act)
    }
  }

  private func perform(_ act: Act, _ place: Int, _ bedside: Bedside) async {
    let retry = reached + Self.pauseAfterRefusal
    do {
      try await Hands(care: care, bedside: bedside).perform(act)
      report.acts += 1
      let isChanged = (try? care.chart(bedside.chart.id).version) != bedside.chart.version
      people[place].refused[act.task] = isChanged ? nil : retry
    } catch {
      people[place].refused[act.task] = retry
      report.note(
        DemoReport.Refused(at: reached, chart: bedside.chart.id, act: "\(act.task)", error: error))
    }
  }
}
