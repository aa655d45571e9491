/// One condition of a step and whether it holds.
struct Criterion: Component {
  /// What is known of the condition.
  enum State: String, Sendable {
    case met
    case notMet = "not-met"
    case unknown

    var word: String {
      switch self {
      case .met: "Met"
      case .notMet: "Not met"
      case .unknown: "Unknown"
      }
    }

    var symbol: Symbol {
      switch self {
      case .met: .met
      case .notMet: .notMet
      case .unknown: .unknown
      }
    }
  }

  var state: State
  var text: String
  /// The fact that decided it; nil when nothing is known.
  var evidence: Evidence?
  /// How to find out, when it is unknown.
  var action: HTML = .empty

  func render() -> HTML {
    """
    <li class="criterion criterion-\(state.rawValue)"><span class="criterion-state">\
    \(state.symbol)<span>\(state.word)</span></span><span class="criterion-text">\(text)</span>\
    <span class="criterion-evidence">\(evidenceText)\(action)</span></li>
    """
  }

  private var evidenceText: HTML? {
    evidence.map { fact in
      "<b>\(fact.value)</b> <span>\(fact.time), \(fact.author)</span>"
    }
  }
}

/// The conditions of a step, each with the fact that decided it.
struct CriterionList: Component {
  var criteria: [Criterion]

  init(_ criteria: [Criterion]) {
    self.criteria = criteria
  }

  func render() -> HTML {
    #"<ul class="criteria">\#(criteria)</ul>"#
  }
}
