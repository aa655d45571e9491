import Care
import Chart
import Clinical

/// One entry with the forms that correct it.
struct CorrectionPage: Sendable {
  let services: UnitServices
  let chart: PatientChart
  let number: Int64
  let tokens: FormTokens
  /// What was typed, when the form comes back.
  var typed: [String: String]?
  /// The parts that were left ticked.
  var kept: [String] = []
  /// Which form was sent.
  var sent: RouteTemplate?
  var errors: FieldErrors?
  /// Measurements that wait for one confirmation.
  var unconfirmed: Set<String> = []
  /// Who changed the chart in between, and the version the person had seen.
  var change: CareError.Change?
  var basedOn: Int64?

  init(services: UnitServices, chart: PatientChart, number: Int64, tokens: FormTokens) {
    self.services = services
    self.chart = chart
    self.number = number
    self.tokens = tokens
  }

  /// Takes over what was refused.
  /// - Throws: the error itself when it is no matter of the form.
  mutating func take(_ error: any Error, isStrike: Bool) throws {
    let general: any FieldDeclaration =
      isStrike ? CorrectionEndpoints.strikeReason : CorrectionEndpoints.reason
    if case CareError.refused(let refusal) = error, concernsRound(refusal) {
      let refused = RoundRefusal(refusal, of: ObservationRound())
      errors = refused.errors
      unconfirmed = refused.unconfirmed
      return
    }
    let names: [String: any FieldDeclaration] = [
      "at": UnitFields.happenedAt, "reason": general, "text": NoteEndpoints.text,
    ]
    errors = try FormRefusal.errors(error, names: names, general: general)
  }

  private func concernsRound(_ refusal: Chart.Refusal) -> Bool {
    switch refusal {
    case .unconfirmed: true
    case .invalid(let field, _):
      Measurement(rawValue: field) != nil || COWS.instrument.item(field) != nil
    case .stopped, .notPossible, .alreadyDone: false
    }
  }

  func answer(_ request: RequestContext) throws -> Answer {
    guard let entry = chart.corrected.first(where: { $0.number == number }) else {
      throw Problem.notFound
    }
    let time = try services.time(at: request.now)
    let mayCorrect = try request.actor(in: services.care).mayCorrect(number, of: chart)
    let content = CorrectionView(
      page: self, entry: entry, time: time, mayCorrect: mayCorrect && entry.counts)
    return request.chartPage("Correct an entry", content.render(), of: chart, services: services) {
      $0.errors = errors.map { ErrorSummary($0) }
    }
  }

  /// What stands in the fields of the form that amends: what was typed, else what the entry says.
  func values(_ entry: CorrectedEntry, time: UnitTime) -> [String: String] {
    if let typed, sent != CorrectionEndpoints.strike.row.template { return typed }
    var values: [String: String] =
      switch entry.body {
      case .observation(let observation): RoundFields.typed(observation)
      case .note(let note):
        [
          NoteEndpoints.kind.rule.name: note.kind.rawValue, NoteEndpoints.text.rule.name: note.text,
        ]
      case .admission(let admission): IdentityFields.typed(admission.identity)
      default: [:]
      }
    values[UnitFields.happenedAt.rule.name] = time.fieldText(entry.at)
    return values
  }
}
