/// A part of a page: plain values in, HTML out.
///
/// A component never reads a clock, a session or a chart; what it shows is what it was given.
protocol Component: Sendable {
  /// The finished markup.
  func render() -> HTML
}

extension HTML.StringInterpolation {
  /// Places a component.
  mutating func appendInterpolation(_ component: some Component) {
    appendInterpolation(component.render())
  }

  /// Places a component, or nothing.
  mutating func appendInterpolation(_ component: (some Component)?) {
    if let component { appendInterpolation(component.render()) }
  }

  /// Places components one after the other.
  mutating func appendInterpolation(_ components: [some Component]) {
    for component in components { appendInterpolation(component.render()) }
  }

  /// Places a word of the program itself, as it stands.
  mutating func appendInterpolation(_ literal: StaticString) {
    appendLiteral("\(literal)")
  }

  /// Places ` name="value"` with a space before it, or nothing when the value is missing.
  mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    appendLiteral(" \(name)=\"")
    appendInterpolation(value)
    appendLiteral("\"")
  }
}
