import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Notes on one chart: read and write.
enum NoteEndpoints {
  static let kind = Field<Note.Kind>.choice("kind", "Kind of note")
  static let text = Field.text("text", "Note", limit: Limits.note, lines: .many)

  static let list = Endpoint<ChartID>(
    .get, "/charts/{chart}/notes", for: .permission(.openChart),
    summary: "All notes, newest first, with the form to write one.")

  static let write = Endpoint<ChartID>(
    .post, "/charts/{chart}/notes", for: .permission(.writeNotes), effect: .records,
    fields: [kind, text, UnitFields.happenedAt], bodyLimit: 64 * 1024, summary: "Writes a note.")

  static let rows: [EndpointRow] = [list.row, write.row]

  static func routes(_ services: UnitServices) -> [Route] {
    [
      list.handled { request, id in
        let chart = try await services.care.open(
          id.text, by: try request.actor(in: services.care), at: request.now)
        return try page(request, chart, services, tokens: request.formTokens())
      },
      write.handled { request, id in
        do {
          return try await save(request, id, services)
        } catch let error where !request.wantsJSON {
          let names = ["at": UnitFields.happenedAt]
          let errors = try FormRefusal.errors(error, names: names, general: text)
          let chart = try services.care.chart(id.text)
          var answer = try page(
            request, chart, services, tokens: request.sameFormTokens(), errors: errors)
          answer.status = .unprocessableContent
          return answer
        }
      },
    ]
  }

  private static func save(
    _ request: RequestContext, _ id: ChartID, _ services: UnitServices
  ) async throws -> Answer {
    let values = try request.values()
    let note = Note(kind: try values[kind], text: try values[text])
    let happenedAt = try values.happenedAt(in: try services.facility.calendar)
    let recorded = try await services.care.perform(
      WriteNote(note: note, happenedAt: happenedAt), on: id.text,
      try request.envelope(in: services.care))
    return request.recorded(recorded, then: list.link(id))
  }

  private static func page(
    _ request: RequestContext, _ chart: PatientChart, _ services: UnitServices,
    tokens: FormTokens, errors: FieldErrors? = nil
  ) throws -> Answer {
    let time = try services.time(at: request.now)
    let viewer = try request.viewer
    var form: NoteForm?
    if viewer.may(.writeNotes) {
      form = NoteForm(
        action: write.link(ChartID(chart.id)), tokens: tokens, typed: request.typedFields,
        errors: errors, role: viewer.role)
    }
    let notes = chart.state.notes.reversed().map { NoteCard($0, time: time) }
    let none = EmptyState(heading: "No notes yet", text: "What is written here stays in the chart.")
    let list: HTML = notes.isEmpty ? none.render() : #"<div class="stack">\#(notes)</div>"#
    let content: HTML = "\(form)\(Panel("Written so far", content: list))"
    return request.chartPage("Notes", content, of: chart, services: services) { shell in
      shell.errors = errors.map { ErrorSummary($0) }
    }
  }
}
