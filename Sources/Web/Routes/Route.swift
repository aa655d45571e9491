/// A row with its handler.
struct Route: Sendable {
  let row: EndpointRow
  /// How many values of the path the handler takes.
  let placeCount: Int
  let handle: @Sendable (RequestContext, [String]) async throws -> Answer
}
