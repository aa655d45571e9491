/// A path to a page of ours. Only endpoints and assets make links, so a dead one does not compile.
struct Link: Hashable, Sendable {
  /// The path with its query, ready for an attribute or a `Location` header.
  let text: String

  init(path: String) {
    text = path
  }

  /// The same page, with a value in the query. Nothing about a person belongs there: paths end up
  /// in histories.
  func with(_ field: some FieldDeclaration, _ value: String) -> Link {
    let separator = text.contains("?") ? "&" : "?"
    let name = PercentCoding.encode(field.rule.name)
    return Link(path: "\(text)\(separator)\(name)=\(PercentCoding.encode(value))")
  }
}

extension HTML.StringInterpolation {
  /// Places a link's path, escaped.
  mutating func appendInterpolation(_ link: Link) {
    appendInterpolation(link.text)
  }
}
