/// What has to be known before the first buprenorphine dose, and when it is too early for one.
enum BuprenorphineStartRules {
  static let all = [
    belowGate, scoreTooOld, shortActingTooRecent, fentanylTooRecent, longActingOnBoard,
    naltrexoneActive, useUnknown, fewSigns,
  ]

  private static let belowGate = Rule(
    "BUP-01", .hardStop, override: .reasonAndSecondClinician,
    trigger: "First buprenorphine dose in withdrawal and the last COWS is below the gate (P01 to "
      + "P03).",
    message: "Withdrawal is not yet sufficient for a standard buprenorphine start.",
    rationale: "Buprenorphine given too early displaces a full agonist: precipitated withdrawal.",
    citation: .asamBuprenorphine
  ) { situation in
    situation.atWithdrawalStart { start in
      guard let score = situation.latest.withdrawal else {
        return .cannotEvaluate(
          missing: ["a complete COWS"], [start.gate.evidence], severity: .hardStop,
          override: .reasonAndSecondClinician)
      }
      guard score.value.total < start.gate.total else { return .clear }
      return .fires([score.evidence, start.gate.evidence])
    }
  }

  private static let scoreTooOld = Rule(
    "BUP-02", .softStop, override: .reason,
    trigger: "First buprenorphine dose in withdrawal and the last COWS is more than 60 minutes "
      + "old.",
    message: "Repeat COWS; the last score is over 60 minutes old.",
    rationale: "Withdrawal changes fast around the start.", citation: .localDefault
  ) { situation in
    situation.atWithdrawalStart { _ in
      guard let score = situation.latest.withdrawal else {
        return .cannotEvaluate(missing: ["a complete COWS"])
      }
      guard situation.at - score.at > .minutes(60) else { return .clear }
      return .fires([score.evidence, Evidence("Age of the score", (situation.at - score.at).text)])
    }
  }

  /// The label's minimum, which no site setting may undercut. Illicit fentanyl is short-acting in the label's sense.
  private static let labelMinimum: TimeSpan = .hours(6)

  private static let shortActingTooRecent = Rule(
    "BUP-03", version: 2, .softStop, override: .reason,
    trigger: "First buprenorphine dose in withdrawal and a short-acting opioid less than P04 ago; "
      + "less than 6 hours, of an opioid of unknown kind too, is a hard stop.",
    message: "Last short-acting opioid was too recent for a standard start.",
    rationale: "The film label asks for at least 6 hours, the guideline for 6 to 12.",
    citation: Citation(
      "Film label section 2: 6 h; ASAM 2020: 6 to 12 h", .label, verified: true)
  ) { situation in
    situation.atWithdrawalStart { _ in
      guard situation.exposures.isAsked else {
        return .cannotEvaluate(missing: ["opioids used"])
      }
      let short = situation.exposures.lasting(.short)
      let belowLabel = situation.recent(
        short + situation.exposures.lasting(.fentanyl) + situation.exposures.ofUnknownKind,
        within: labelMinimum)
      guard belowLabel.isEmpty else {
        return .fires(belowLabel, severity: .hardStop, override: Override.none)
      }
      let recent = situation.recent(short, within: situation.settings.waitAfterShortActing)
      guard recent.isEmpty else { return .fires(recent) }
      return situation.untimed(short + situation.exposures.ofUnknownKind)
    }
  }

  private static let fentanylTooRecent = Rule(
    "BUP-04", .softStop, override: .reason,
    trigger: "First buprenorphine dose in withdrawal and illicit fentanyl less than P06 ago.",
    message: "Fentanyl was used recently (P06); consider waiting, or a high-dose or low-dose "
      + "strategy with the prescriber.",
    rationale: "Precipitated withdrawal is likelier soon after fentanyl.",
    citation: .localFentanyl
  ) { situation in
    situation.atWithdrawalStart { _ in
      guard situation.exposures.isAsked else {
        return .cannotEvaluate(missing: ["opioids used"])
      }
      let fentanyl = situation.exposures.lasting(.fentanyl)
      let recent = situation.recent(fentanyl, within: situation.settings.waitAfterFentanyl)
      return recent.isEmpty ? situation.untimed(fentanyl) : .fires(recent)
    }
  }

  private static let longActingOnBoard = Rule(
    "BUP-05", version: 2, .hardStop, override: .reasonAndSecondClinician,
    trigger: "First buprenorphine dose, no low-dose start, methadone or an extended-release "
      + "opioid within 72 hours (or P07, if that is longer), and P05 or P07 not met.",
    message: "Long-acting opioid on board: use the long-acting pathway or low-dose initiation.",
    rationale: "Precipitated withdrawal after a long-acting opioid is long.",
    citation: .asamLongActing
  ) { situation in
    situation.atStart { start in
      guard start.manner != .lowDose else { return .clear }
      return longActing(in: situation)
    }
  }

  private static func longActing(in situation: Situation) -> Rule.Judgement {
    let exposures = situation.exposures
    guard exposures.isAsked else { return .cannotEvaluate(missing: ["opioids used"]) }
    let settings = situation.settings
    let longActing = exposures.lasting(.extended, .methadone)
    let recent = longActing.filter { exposure in
      exposure.age(at: situation.at).map {
        $0 <= max(.hours(72), settings.waitAfterMethadone)
      } ?? false
    }
    let unmet = recent.filter { exposure in
      let age = exposure.age(at: situation.at) ?? .zero
      guard exposure.duration == .methadone else { return age < settings.waitAfterExtendedRelease }
      let isHigh = exposure.dailyDose.map { $0 > settings.methadoneDoseAtStop } ?? false
      return age < settings.waitAfterMethadone || isHigh
    }
    guard unmet.isEmpty else {
      return .fires(unmet.flatMap { $0.longActingEvidence(at: situation.at) })
    }
    let isUntimed = longActing.contains { $0.lastUse == nil }
    let isUndosed = recent.contains { $0.duration == .methadone && $0.dailyDose == nil }
    guard !isUntimed, !isUndosed else {
      return .cannotEvaluate(
        missing: (isUntimed ? ["time of the last long-acting opioid"] : [])
          + (isUndosed ? ["daily methadone dose"] : []),
        longActing.map { $0.evidence(at: situation.at) }, severity: .hardStop,
        override: .reasonAndSecondClinician)
    }
    return exposures.ofUnknownKind.isEmpty ? .clear : .cannotEvaluate(missing: ["kind of opioid"])
  }

  private static let naltrexoneActive = Rule(
    "BUP-06", version: 2, .hardStop, override: .reasonAndSecondClinician,
    trigger: "First buprenorphine dose and naltrexone tablets within 72 hours or an injection "
      + "within 28 days. Whether an implant still acts cannot be told.",
    message: "Naltrexone is still active; buprenorphine's effect is blocked and tolerance is low.",
    rationale: "A dose raised against the blockade becomes an overdose when it ends.",
    citation: Citation("Naltrexone label", .label, verified: false)
  ) { situation in
    situation.atStart { _ in
      let active = situation.activeNaltrexone
      if !active.isEmpty { return .fires(active) }
      if let implant = situation.naltrexoneImplant { return implant }
      return situation.picture.naltrexone == nil
        ? .cannotEvaluate(missing: ["naltrexone taken before admission"]) : .clear
    }
  }

  private static let useUnknown = Rule(
    "BUP-07", .softStop, override: .reason,
    trigger: "First buprenorphine dose and an opioid's kind or the time of its last use is not "
      + "known.",
    message: "Record opioid type and last-use time before starting.", isInstruction: true,
    rationale: "Without them the gate cannot be chosen; the strictest is used.",
    citation: .localDefault
  ) { situation in
    situation.atStart { _ in
      guard situation.exposures.isAsked else {
        return .cannotEvaluate(missing: ["opioids used"])
      }
      let unknown = situation.exposures.all.filter { $0.duration == nil || $0.lastUse == nil }
      return unknown.isEmpty ? .clear : .fires(unknown.map { $0.evidence(at: situation.at) })
    }
  }

  private static let fewSigns = Rule(
    "BUP-08", .softStop, override: .reason,
    trigger: "First buprenorphine dose in withdrawal and fewer signs an observer can see than "
      + "needed: 1, or 2 after fentanyl or long-acting opioids.",
    message: "COWS is raised by subjective items only; look for objective signs.",
    rationale: "Pain, anxiety and expectation raise COWS without withdrawal.",
    citation: .localAfterBridge
  ) { situation in
    situation.atWithdrawalStart { start in
      let needed = Evidence("Objective signs needed", "\(start.gate.signs)")
      guard let score = situation.latest.withdrawal else {
        return .cannotEvaluate(missing: ["a complete COWS"], [needed])
      }
      let signs = COWS.objectiveSigns(score.value.assessment)
      guard signs.count < start.gate.signs else { return .clear }
      let seen = signs.isEmpty ? "none" : signs.joined(separator: ", ")
      return .fires([score.evidence, Evidence("Objective signs seen", seen, from: score), needed])
    }
  }
}

extension Situation {
  /// Evidence of exposures whose last use is less than a span ago; one in the future counts as now.
  fileprivate func recent(
    _ exposures: [OpioidExposures.Exposure], within span: TimeSpan
  ) -> [Evidence] {
    exposures.filter { exposure in exposure.age(at: at).map { $0 < span } ?? false }
      .map { $0.evidence(at: at) }
  }

  fileprivate func untimed(_ exposures: [OpioidExposures.Exposure]) -> Rule.Judgement {
    let untimed = exposures.filter { $0.lastUse == nil }
    guard !untimed.isEmpty else { return .clear }
    return .cannotEvaluate(missing: untimed.map { "time of the last \($0.name.lowercased())" })
  }

  /// An implant may block for many months: the first dose waits as for one that does, until a specialist has said otherwise.
  fileprivate var naltrexoneImplant: Rule.Judgement? {
    guard case .implant(let placed)? = picture.naltrexone?.value else { return nil }
    return .cannotEvaluate(
      missing: ["whether the naltrexone implant still acts"],
      [Evidence("Naltrexone implant", "\((at - placed).text) before", at: placed)],
      severity: .hardStop, override: .reasonAndSecondClinician)
  }

  /// Naltrexone that still blocks: tablets for 72 hours, the injection for 28 days (label).
  fileprivate var activeNaltrexone: [Evidence] {
    var active: [Evidence] = []
    switch picture.naltrexone?.value {
    case .oral(let taken)? where at - taken < .hours(72):
      active.append(Evidence("Naltrexone tablets", "\((at - taken).text) before", at: taken))
    case .extendedRelease(let given)? where at - given < .days(28):
      active.append(Evidence("Naltrexone injection", "\((at - given).text) before", at: given))
    default:
      break
    }
    let given = history.counted(later: at - .days(28), .naltrexone)
    active += given.filter { $0.value.product.route != .oral || at - $0.at < .hours(72) }
      .map(\.evidence)
    return active
  }
}

extension OpioidExposures.Exposure {
  fileprivate func longActingEvidence(at instant: Instant) -> [Evidence] {
    guard duration == .methadone, let dailyDose else { return [evidence(at: instant)] }
    return [evidence(at: instant), Evidence("Methadone a day", dailyDose.text, from: recorded)]
  }
}
