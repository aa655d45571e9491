import Chart
import Clinical

/// Says above the chart what was just saved, and what its score asks for.
struct SavedNotice: Sendable {
  let chart: PatientChart
  /// The entry's number; nil when nothing was saved.
  let entry: Int64?
  let time: UnitTime
  /// In an emergency the steps come first; then the notice is one line.
  let isEmergency: Bool

  var notices: [Notice] {
    guard let entry, let saved = chart.corrected.last(where: { $0.number == entry }) else {
      return []
    }
    let words = EntryWords(state: chart.state, time: time)
    guard !isEmergency else { return [Notice(.information, "Saved: \(words.title(saved.body))")] }
    let lines = words.lines(saved.body).map { "<p>\($0)</p>" as HTML }
    guard case .observation(let observation) = saved.body else {
      return [Notice(.success, "Saved: \(words.title(saved.body))", body: HTML(joining: lines))]
    }
    return [notice(observation.round, words.title(saved.body), lines)]
  }

  private func notice(_ round: ObservationRound, _ title: String, _ lines: [HTML]) -> Notice {
    var isIncomplete = false
    if let withdrawal = round.withdrawal,
      case .incomplete = withdrawal.score(with: COWS.instrument)
    {
      isIncomplete = true
    }
    var body = HTML(joining: lines)
    guard !round.vitalSigns.isEmpty else {
      return Notice(isIncomplete ? .caution : .success, "Saved: \(title)", body: body)
    }
    let scale = NEWS2.scale(for: chart.state.evaluation)
    let response = NEWS2.score(round.vitalSigns, scale: scale).response
    if let response { body += "<p><b>\(response.text)</b></p>" }
    let asks = response?.callsForReview ?? false
    if asks {
      let path = ReviewEndpoints.form.link(ChartID(chart.id)).text
      body += "\(Button("Answer with a review", kind: .secondary, action: .link(path)))"
    }
    return Notice(asks || isIncomplete ? .caution : .success, "Saved: \(title)", body: body)
  }
}
