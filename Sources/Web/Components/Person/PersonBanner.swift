/// Whom the page is about: bed, name, age, and what must not be missed.
struct PersonBanner: Component {
  /// What is known about allergies.
  enum Allergies: Sendable {
    case known([String])
    case none
    case unknown
  }

  var bed: String
  var name: String
  /// For example `34 years, she/her`.
  var details: String
  /// The record number.
  var identifier: String?
  var allergies: Allergies
  /// What was never asked, each in a word or two.
  var unknowns: [String] = []
  /// For example `71.2 kg`; nil shows that it is unknown.
  var weight: String?
  /// The pathway and its step.
  var pathway: String?
  /// For example `Day 2`.
  var stay: String?
  /// Alerts that stand until someone closes them.
  var flags: [Flag] = []
  /// Pages of this chart.
  var links: [NavigationLink] = []
  /// Where the name leads.
  var path: String?

  func render() -> HTML {
    """
    <section class="person" aria-label="Bed \(bed), \(name)"><div class="person-main">\
    <p class="person-bed"><span>Bed</span><b>\(bed)</b></p>\
    <div class="person-who"><p class="person-name">\(linkedName)</p>\
    <p class="person-details">\(details)\(identifier.map { " · \($0)" as HTML })\
    \(stay.map { " · \($0)" as HTML })</p></div>\
    \(allergyBox)<dl class="person-facts">\(fact("Weight", weight))\(fact("Pathway", pathway))\
    </dl>\(unknownBox)\(flagList)</div>\(linkList)</section>
    """
  }

  private var linkedName: HTML {
    guard let path else { return HTML(text: name) }
    return #"<a href="\#(path)">\#(name)</a>"#
  }

  private var allergyBox: HTML {
    switch allergies {
    case .known(let names):
      return """
        <p class="person-allergies is-known">\(Symbol.urgent)<span><b>Allergies</b> \
        \(names.joined(separator: ", "))</span></p>
        """
    case .none:
      return #"<p class="person-allergies"><span><b>Allergies</b> none known</span></p>"#
    case .unknown:
      return """
        <p class="person-allergies is-unknown">\(Symbol.unknown)<span><b>Allergies</b> \
        not asked yet</span></p>
        """
    }
  }

  private func fact(_ name: String, _ value: String?) -> HTML {
    guard let value else {
      return #"<div class="is-unknown"><dt>\#(name)</dt><dd>unknown</dd></div>"#
    }
    return "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
  }

  private var unknownBox: HTML? {
    guard !unknowns.isEmpty else { return nil }
    return """
      <p class="person-unknowns">\(Symbol.unknown)<span><b>Not known</b> \
      \(unknowns.joined(separator: ", "))</span></p>
      """
  }

  private var flagList: HTML? {
    guard !flags.isEmpty else { return nil }
    return #"<p class="person-flags">\#(flags)</p>"#
  }

  private var linkList: HTML? {
    guard !links.isEmpty else { return nil }
    return #"<nav class="person-nav" aria-label="Chart"><ul>\#(links)</ul></nav>"#
  }
}
