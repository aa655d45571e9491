/// What a rule has found, with everything a person needs to judge it.
struct FindingCard: Component {
  /// What the finding does.
  enum Severity: String, Sendable, CaseIterable {
    case hardStop = "hard-stop"
    case softStop = "soft-stop"
    /// What watches over a person and is no longer only information: nobody is about to act.
    case attention
    /// What watches over a person and cannot be judged until something is recorded.
    case unjudged
    case advisory
    case alert

    var word: String {
      switch self {
      case .hardStop: "Stop"
      case .softStop: "Needs a reason"
      case .attention: "Needs attention"
      case .unjudged: "Cannot be judged yet"
      case .advisory: "For information"
      case .alert: "Alert"
      }
    }

    var symbol: Symbol {
      switch self {
      case .hardStop: .stop
      case .softStop, .attention: .urgent
      case .unjudged: .unknown
      case .advisory: .information
      case .alert: .emergency
      }
    }
  }

  var severity: Severity
  var message: String
  var rationale: String
  var evidence: [Evidence] = []
  /// Facts that would help and are not known.
  var missing: [String] = []
  var source: String
  /// Guideline, label, regulation, local default.
  var status: String
  var ruleID: String
  var version: String
  /// Links or buttons to safer ways.
  var alternatives: HTML = .empty
  /// The reason and the override, where the finding can be overruled.
  var fields: HTML = .empty

  func render() -> HTML {
    """
    <article class="finding finding-\(severity.rawValue)"><header>\
    <p class="finding-severity">\(severity.symbol)<span>\(severity.word)</span></p>\
    <h3>\(message)</h3></header><div class="finding-body"><p>\(rationale)</p>\(evidenceTable)\
    \(missingLine)\(slot("finding-alternatives", alternatives))\(slot("finding-fields", fields))\
    \(origin)</div></article>
    """
  }

  private var evidenceTable: HTML? {
    guard !evidence.isEmpty else { return nil }
    return """
      <table class="evidence"><caption class="visually-hidden">What it rests on</caption>\
      <thead class="visually-hidden"><tr><th>Fact</th><th>Value</th><th>Time</th><th>Author</th></tr>\
      </thead><tbody>\(evidence.map(\.row))</tbody></table>
      """
  }

  private var missingLine: HTML? {
    guard !missing.isEmpty else { return nil }
    return """
      <p class="missing">\(Symbol.unknown)<span><b>Not known</b> \
      \(missing.joined(separator: ", "))</span></p>
      """
  }

  private func slot(_ name: String, _ content: HTML) -> HTML? {
    content.bytes.isEmpty ? nil : #"<div class="\#(name)">\#(content)</div>"#
  }

  private var origin: HTML {
    """
    <p class="origin">\(Tag(status, tone: .outline)) \(source) \
    <span class="origin-rule">\(ruleID), version \(version)</span></p>
    """
  }
}
