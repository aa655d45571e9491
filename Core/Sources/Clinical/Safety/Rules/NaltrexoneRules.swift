/// Naltrexone against opioids that still act.
enum NaltrexoneRules {
  static let all = [tooSoon, opioidPresent]

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

  /// How long a low score vouches. Status: local default, as for a start after a break.
  private static let scoreLasts: TimeSpan = .days(1)

  /// The picture holds no urine test: its result is asked for, and given as the reason.
  private static let opioidPresent = Rule(
    "NTX-02", .hardStop, override: .none,
    trigger:
      "Naltrexone is ordered or given and the last COWS is 5 or more. Below, the urine test, which "
      + "is not charted here, is asked for; so is a score of the last 24 hours.",
    message: "Opioid present: naltrexone contraindicated.", rationale: "Precipitated withdrawal.",
    citation: Citation("Naltrexone injection label, section 4", .label, verified: true)
  ) { situation in
    guard situation.proposal.product?.medicine.isNaltrexone == true else { return .clear }
    let score = situation.latest.withdrawal
    if let score, score.value.total >= 5 { return .fires([score.evidence]) }
    let isRecent = score.map { situation.at - $0.at <= scoreLasts } ?? false
    return .cannotEvaluate(
      missing: (isRecent ? [] : ["a complete COWS of the last 24 hours"])
        + ["a urine test for opioids, fentanyl, buprenorphine and methadone"],
      score.map { [$0.evidence] } ?? [])
  }
}

extension Medicine {
  fileprivate var isShortActing: Bool { isFullAgonist && !isMethadone }
}
