import Care
import Chart
import Clinical
import Hummingbird

/// Carries corrections out, or shows their form once more with what is in the way.
struct CorrectionDesk: Sendable {
  let services: UnitServices

  /// Amends an entry.
  /// - Parameter body: makes the corrected entry from the fields and from what the entry says now.
  func amend(
    _ request: RequestContext, _ id: ChartID, _ number: Int64,
    body: (FieldValues, EntryBody) throws -> EntryBody
  ) async throws -> Answer {
    try await answering(request, id, number) {
      let target = try target(number, of: id)
      let values = try request.values()
      let replacement = try body(values, target.body)
      let said = try values.happenedAt(in: try services.facility.calendar)
      // The field shows minutes: the same minute is no correction.
      let isSame = said.map { $0.milliseconds / 60_000 == target.at.milliseconds / 60_000 }
      let command = AmendEntry(
        entry: number, replacement: replacement, happenedAt: isSame == false ? said : nil,
        reason: try values[CorrectionEndpoints.reason])
      return try await services.care.perform(
        command, on: id.text, try envelope(request, values))
    }
  }

  /// Strikes an entry.
  func strike(
    _ request: RequestContext, _ id: ChartID, _ number: Int64
  ) async throws -> Answer {
    try await answering(request, id, number) {
      let values = try request.values()
      let command = StrikeEntry(
        entry: number, reason: try values[CorrectionEndpoints.strikeReason])
      return try await services.care.perform(
        command, on: id.text, try envelope(request, values))
    }
  }

  private func envelope(_ request: RequestContext, _ values: FieldValues) throws -> Envelope {
    try request.envelope(
      in: services.care, basedOn: try values[UnitFields.version].map(Int64.init))
  }

  private func target(_ number: Int64, of id: ChartID) throws -> CorrectedEntry {
    let chart = try services.care.chart(id.text)
    guard let target = chart.corrected.first(where: { $0.number == number }) else {
      throw Problem.notFound
    }
    return target
  }

  private func answering(
    _ request: RequestContext, _ id: ChartID, _ number: Int64,
    record: () async throws -> CareUnit.Recorded
  ) async throws -> Answer {
    do {
      let recorded = try await record()
      let list = TimelineEndpoints.list.link(id).text
      let link = Link(path: "\(list)#\(TimelineEndpoints.anchor(number))")
      return request.recorded(recorded, then: link)
    } catch let error where !request.wantsJSON {
      return try again(request, id, number, after: error)
    }
  }

  private func again(
    _ request: RequestContext, _ id: ChartID, _ number: Int64, after error: any Error
  ) throws -> Answer {
    let chart = try services.care.chart(id.text)
    var page = CorrectionPage(
      services: services, chart: chart, number: number,
      tokens: request.sameFormTokens(version: String(chart.version)))
    page.typed = request.typedFields
    page.kept = request.entered[CorrectionEndpoints.keep.rule.name].map(\.shown)
    page.sent = request.row.template
    var status = HTTPResponse.Status.unprocessableContent
    if case CareError.changed(let change) = error {
      page.change = change
      page.basedOn = request.entered[FormTokens.versionName].first.flatMap { Int64($0.shown) }
      status = .conflict
    } else {
      try page.take(
        error, isStrike: request.row.template == CorrectionEndpoints.strike.row.template)
    }
    var answer = try page.answer(request)
    answer.status = status
    return answer
  }
}
