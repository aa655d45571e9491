/// A row of the table together with the types of the values in its path.
///
/// ```swift
/// enum DosePages {
///   static let amount = Field.decimal("amount", "Amount in mg", places: 1, in: 1...5_000)
///   static let note = Field.text("note", "Note", limit: 2_000).optional
///   static let give = Endpoint<ChartID, OrderID>(
///     .post, "/charts/{chart}/orders/{order}/doses", for: .permission(.giveMedication),
///     effect: .records, fields: [amount, note], summary: "Charts a dose as given.")
/// }
/// // The form: <form method="post" action="\(DosePages.give.link(chart, order))">
/// // The handler:
/// DosePages.give.handled { request, chart, order in
///   let values = try request.values()
///   let dose = Dose(tenths: try values[DosePages.amount], note: try values[DosePages.note])
///   …
///   return .seeOther(ChartPages.show.link(chart))
/// }
/// ```
struct Endpoint<each Place: PathValue>: Sendable {
  /// The row.
  let row: EndpointRow

  init(
    _ method: EndpointRow.Method, _ template: String, for audience: Audience,
    effect: EndpointRow.Effect = .reads, fields: [any FieldDeclaration] = [],
    answers: EndpointRow.AnswerKind = .page,
    bodyLimit: Int = EndpointRow.standardBodyLimit, summary: String
  ) {
    row = EndpointRow(
      method: method, template: RouteTemplate(template), audience: audience, effect: effect,
      answers: answers, fields: fields.map(\.rule), bodyLimit: bodyLimit, summary: summary)
  }

  /// The link to it.
  func link(_ place: repeat each Place) -> Link {
    var values: [String] = []
    for value in repeat each place { values.append(value.pathText) }
    return Link(path: row.template.path(filledWith: values))
  }

  /// Ties the handler to the row. A value in the path that cannot be read is "not found" before the
  /// handler runs.
  func handled(
    by handler: @escaping @Sendable (RequestContext, repeat each Place) async throws -> Answer
  ) -> Route {
    var placeCount = 0
    for _ in repeat (each Place).self { placeCount += 1 }
    return Route(row: row, placeCount: placeCount) { request, segments in
      var remaining = segments[...]
      func next<Value: PathValue>(_ type: Value.Type) throws -> Value {
        guard let text = remaining.popFirst(), let value = Value(pathText: text) else {
          throw Problem.notFound
        }
        return value
      }
      let place = (repeat try next((each Place).self))
      return try await handler(request, repeat each place)
    }
  }
}

/// An endpoint without values in its path. The formatter reads the empty list of types as an
/// operator anywhere else.
typealias FixedEndpoint = Endpoint<>
