/// Finds the route of a request, and refuses to exist when rows and handlers do not agree.
struct RouteTable: Sendable {
  /// What a path and method lead to.
  enum Match: Sendable {
    case found(Route, [String])
    /// The path exists, with these methods only.
    case otherMethods([EndpointRow.Method])
    case nothing
  }

  private final class Node: Sendable {
    let literals: [String: Node]
    let gap: Node?
    let routes: [EndpointRow.Method: Route]

    init(_ routes: [(segments: ArraySlice<RouteTemplate.Segment>, route: Route)]) {
      var own: [EndpointRow.Method: Route] = [:]
      var byLiteral: [String: [(ArraySlice<RouteTemplate.Segment>, Route)]] = [:]
      var byGap: [(ArraySlice<RouteTemplate.Segment>, Route)] = []
      for (segments, route) in routes {
        switch segments.first {
        case nil: own[route.row.method] = route
        case .literal(let text): byLiteral[text, default: []].append((segments.dropFirst(), route))
        case .gap: byGap.append((segments.dropFirst(), route))
        }
      }
      self.routes = own
      literals = byLiteral.mapValues { Node($0) }
      gap = byGap.isEmpty ? nil : Node(byGap)
    }
  }

  /// All routes, in the order given.
  let routes: [Route]
  private let root: Node

  /// - Parameters:
  ///   - declared: every row there is.
  ///   - routes: every handler there is.
  /// - Throws: ``RouteTableFault`` unless each row has exactly one handler and each handler a row
  ///   of its own.
  init(declared: [EndpointRow], routes: [Route]) throws(RouteTableFault) {
    try Self.check(declared: declared, routes: routes)
    self.routes = routes
    root = Node(routes.map { ($0.row.template.segments[...], $0) })
  }

  /// The route for a path that has been split and decoded.
  func match(_ method: EndpointRow.Method, _ segments: [String]) -> Match {
    var others: Set<EndpointRow.Method> = []
    if let (route, values) = find(method, segments[...], at: root, &others) {
      return .found(route, values)
    }
    return others.isEmpty ? .nothing : .otherMethods(others.sorted { $0.rawValue < $1.rawValue })
  }

  /// Literals are tried before gaps, so `/charts/new` is never taken for a chart called "new".
  private func find(
    _ method: EndpointRow.Method, _ segments: ArraySlice<String>, at node: Node,
    _ others: inout Set<EndpointRow.Method>
  ) -> (Route, [String])? {
    guard let first = segments.first else {
      if let route = node.routes[method] { return (route, []) }
      others.formUnion(node.routes.keys)
      return nil
    }
    let rest = segments.dropFirst()
    if let next = node.literals[first], let found = find(method, rest, at: next, &others) {
      return found
    }
    guard let gap = node.gap, let (route, values) = find(method, rest, at: gap, &others) else {
      return nil
    }
    return (route, [first] + values)
  }

  private static func check(
    declared: [EndpointRow], routes: [Route]
  ) throws(RouteTableFault) {
    var shapes: Set<String> = []
    for row in declared where !shapes.insert(shape(of: row)).inserted {
      throw .declaredTwice(row.name)
    }
    var handled: Set<String> = []
    for route in routes {
      let row = route.row
      guard shapes.contains(shape(of: row)) else { throw .notDeclared(row.name) }
      guard handled.insert(shape(of: row)).inserted else { throw .handledTwice(row.name) }
      guard route.placeCount == row.template.gapCount else { throw .gapsDiffer(row.name) }
      let isConsistent = row.method == .post || row.effect == .reads
      guard isConsistent else { throw .changeByGet(row.name) }
    }
    let missing = declared.first { !handled.contains(shape(of: $0)) }
    if let missing { throw .notHandled(missing.name) }
  }

  /// Two templates that differ only in the names of gaps would answer the same requests.
  private static func shape(of row: EndpointRow) -> String {
    let parts = row.template.segments.map { segment in
      if case .literal(let text) = segment { return text }
      return "{}"
    }
    return "\(row.method.rawValue) /\(parts.joined(separator: "/"))"
  }
}

/// Why the server does not start: rows and handlers do not agree. The text is the row's name.
enum RouteTableFault: Error, Hashable, Sendable {
  case declaredTwice(String)
  case notDeclared(String)
  case handledTwice(String)
  case notHandled(String)
  case gapsDiffer(String)
  case changeByGet(String)

  /// What the programmer must do.
  var message: String {
    switch self {
    case .declaredTwice(let row): "\(row) is declared twice; remove one from Endpoints.all."
    case .notDeclared(let row): "\(row) has a handler but no row; add it to Endpoints.all."
    case .handledTwice(let row): "\(row) has two handlers; remove one."
    case .notHandled(let row): "\(row) has a row but no handler; add the handler."
    case .gapsDiffer(let row): "\(row) has more or fewer gaps than its endpoint has types."
    case .changeByGet(let row): "\(row) changes something by GET; make it a POST."
    }
  }
}
