/// Naltrexone against opioids that still act.
enum NaltrexoneRules {
  static let all = [tooSoon]

  private static let tooSoon = Rule(
    "NTX-01", .hardStop, override: .none,
    trigger: "Naltrexone is ordered or given less than 7 days after a short-acting opioid or 14 "
      + "days after buprenorphine, methadone or an extended-release opioid.",
    message: "Opioid-free interval not met.", rationale: "Precipitated withdrawal.",
    citation: Citation("Naltrexone injection label, sections 2, 4, 5", .label, verified: true)
  ) { situation in
    guard situation.proposal.product?.medicine.isNaltrexone == true else { return .clear }
    let at = situation.at
    let given = situation.history.counted(later: at - .days(14), .agonist).filter {
      !$0.value.product.medicine.isShortActing || at - $0.at < .days(7)
    }
    let told = situation.exposures.all.filter { exposure in
      guard let age = exposure.age(at: at) else { return false }
      let isShort = exposure.duration == .short || exposure.duration == .fentanyl
      return age < (isShort ? .days(7) : .days(14))
    }
    guard given.isEmpty, told.isEmpty else {
      return .fires(told.map { $0.evidence(at: at) } + given.map(\.evidence))
    }
    guard situation.exposures.isAsked else { return .cannotEvaluate(missing: ["opioids used"]) }
    let untimed = situation.exposures.all.filter { $0.lastUse == nil }
    return untimed.isEmpty
      ? .clear
      : .cannotEvaluate(missing: untimed.map { "time of the last \($0.name.lowercased())" })
  }
}

extension Medicine {
  fileprivate var isShortActing: Bool { isFullAgonist && !isMethadone }
}
