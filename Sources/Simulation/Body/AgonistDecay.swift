import Clinical

/// How the effect of an opioid fades after its last use, in two parts.
///
/// Rates a hour, chosen so that untreated withdrawal begins and peaks as in section 9.1 of the fact base. Status: for demonstration.
struct AgonistDecay: Sendable {
  let fast: Double
  /// The share that leaves the deep tissue slowly: fentanyl stays for days in people who use it daily (Huhn 2020).
  let deepShare: Double
  let deep: Double

  init(fast: Double, deepShare: Double = 0, deep: Double = 0) {
    self.fast = fast
    self.deepShare = deepShare
    self.deep = deep
  }
}

extension OpioidKind {
  var decay: AgonistDecay {
    switch self {
    case .heroin: AgonistDecay(fast: 0.29)
    case .fentanyl: AgonistDecay(fast: 0.36, deepShare: 0.045, deep: 0.035)
    case .oxycodoneShort, .otherShort: AgonistDecay(fast: 0.26)
    case .tramadol, .kratom: AgonistDecay(fast: 0.16)
    case .extendedReleaseOral: AgonistDecay(fast: 0.11)
    case .methadone: AgonistDecay(fast: 0.05)
    case .buprenorphine: AgonistDecay(fast: 0.025)
    }
  }
}
