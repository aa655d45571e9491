import Access
import Care
import Chart
import Clinical
import Hummingbird

/// Amends and strikes entries: each kind that can be reworded has its own fields.
enum CorrectionEndpoints {
  static let reason = Field.text(
    "reason", "Why it is corrected", limit: Limits.line, meaning: "Why the entry was wrong")
  static let strikeReason = Field.text(
    "strike-reason", "Why it should not be there", limit: Limits.line)
  static let keep = Field.text(
    "keep", "Parts that stay", limit: 80, meaning: "The names of the parts that were right"
  ).list(upTo: 80)

  private static let common: [any FieldDeclaration] = [
    reason, UnitFields.happenedAt, UnitFields.version,
  ]

  static let observation = endpoint(
    "observation", RoundFields.all, "Says how a round should read: fields as for a round.")
  static let note = endpoint(
    "note", [NoteEndpoints.kind, NoteEndpoints.text], "Says how a note should read.")
  static let identity = endpoint(
    "admission", IdentityFields.all, "Says who the person is, where the admission had it wrong.")
  static let parts = endpoint(
    "parts", [keep], "Withdraws parts of an evaluation or of what was prepared for leaving.")
  static let strike = Endpoint<ChartID, Int64>(
    .post, "/charts/{chart}/timeline/{entry}/strike", for: .permission(.correctEntries),
    effect: .records, fields: [strikeReason, UnitFields.version],
    summary: "Says that an entry should not be there. It stays visible, struck through.")

  static let rows: [EndpointRow] = [
    observation.row, note.row, identity.row, parts.row, strike.row,
  ]

  private static func endpoint(
    _ name: String, _ fields: [any FieldDeclaration], _ summary: String
  ) -> Endpoint<ChartID, Int64> {
    Endpoint(
      .post, "/charts/{chart}/timeline/{entry}/\(name)", for: .permission(.correctEntries),
      effect: .records, fields: fields + common, summary: summary)
  }

  static func routes(_ services: UnitServices) -> [Route] {
    let desk = CorrectionDesk(services: services)
    return [
      observation.handled { request, id, number in
        try await desk.amend(request, id, number) { try .observation(CorrectionBody.round($0, $1)) }
      },
      note.handled { request, id, number in
        try await desk.amend(request, id, number) { values, _ in
          .note(
            Note(kind: try values[NoteEndpoints.kind], text: try values[NoteEndpoints.text]))
        }
      },
      identity.handled { request, id, number in
        try await desk.amend(request, id, number) { try CorrectionBody.admission($0, $1) }
      },
      parts.handled { request, id, number in
        try await desk.amend(request, id, number) { values, body in
          try EntryParts.keeping(Set(try values[keep]), of: body)
        }
      },
      strike.handled { request, id, number in try await desk.strike(request, id, number) },
    ]
  }
}
