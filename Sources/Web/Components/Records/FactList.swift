/// Names and values, one a line; an unknown value says so.
struct FactList: Component {
  /// One line.
  struct Fact: Sendable {
    var name: String
    /// Nil is unknown.
    var value: String?
    /// Where it comes from: time and author.
    var origin: String?

    init(_ name: String, _ value: String?, origin: String? = nil) {
      self.name = name
      self.value = value
      self.origin = origin
    }
  }

  var facts: [Fact]

  init(_ facts: [Fact]) {
    self.facts = facts
  }

  func render() -> HTML {
    #"<dl class="facts">\#(facts.map(line))</dl>"#
  }

  private func line(_ fact: Fact) -> HTML {
    let origin: HTML? = fact.origin.map { " <small>\($0)</small>" }
    guard let value = fact.value else {
      return """
        <div class="is-unknown"><dt>\(fact.name)</dt><dd>\(Symbol.unknown)unknown\(origin)</dd></div>
        """
    }
    return "<div><dt>\(fact.name)</dt><dd>\(value)\(origin)</dd></div>"
  }
}
