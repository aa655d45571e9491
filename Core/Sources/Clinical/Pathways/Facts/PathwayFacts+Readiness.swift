extension PathwayFacts {
  /// How old a COWS may be for a first or a further dose. Source: rule BUP-02, local default.
  static let scoreFreshness = TimeSpan.minutes(60)

  /// The gate of the opioids the person used.
  var gate: BuprenorphineStart.Gate {
    BuprenorphineStart.Gate(exposures, settings: settings)
  }

  /// Whether the start is, or at the first dose was, a restart after withdrawal had passed.
  var startedAfterBreak: Bool {
    guard isContinuing, let first = course.first else {
      return BuprenorphineStart.isAbstinent(exposures, latest, at: now)
    }
    let before = LatestObservations(rounds.filter { $0.at <= first.at })
    return BuprenorphineStart.isAbstinent(exposures, before, at: first.at)
  }

  /// COWS at the gate. A low score stays low however old it is; a high one has to be recent.
  var scoreAtGate: Criterion {
    let needed = gate
    let score = latest.withdrawal
    var truth = Truth.unknown
    if let score {
      if score.value.total < needed.total {
        truth = .no
      } else if now - score.at <= PathwayFacts.scoreFreshness {
        truth = .yes
      }
    }
    return Criterion(
      "cows", "COWS is \(needed.total) or more, at most an hour old", truth,
      evidence: (score.map { [$0.evidence] } ?? []) + [needed.evidence],
      missing: [score == nil ? "COWS" : "COWS, the last one is \(age(of: score)) old"],
      source: gateSource)
  }

  /// Signs that an observer sees.
  var signsSeen: Criterion {
    let needed = gate.signs
    let score = latest.withdrawal
    let signs = score.map { COWS.objectiveSigns($0.value.assessment) }
    var truth = Truth.unknown
    if let score, let signs {
      if signs.count < needed {
        truth = .no
      } else if now - score.at <= PathwayFacts.scoreFreshness {
        truth = .yes
      }
    }
    let seen = signs.map { $0.isEmpty ? "none" : $0.joined(separator: ", ") }
    return Criterion(
      "signs", needed == 1 ? "At least 1 sign can be seen" : "At least \(needed) signs can be seen",
      truth,
      evidence: score.flatMap { score in
        seen.map { [Evidence("Signs seen", $0, from: score)] }
      } ?? [], missing: ["COWS"], source: .localAfterBridge)
  }

  /// Opioids and times are known.
  var opioidsKnown: Criterion {
    let evaluation = picture.evaluation.opioids
    let isKnown =
      evaluation != nil && exposures.all.allSatisfy { $0.duration != nil && $0.lastUse != nil }
    var missing: [String] = evaluation == nil ? ["Which opioids were used, and when last"] : []
    for exposure in exposures.all {
      if exposure.duration == nil { missing.append("Which opioid it was") }
      if exposure.lastUse == nil { missing.append("\(exposure.name): time of last use") }
    }
    return Criterion(
      "opioids", "Which opioids were used and when last is known", isKnown ? .yes : .unknown,
      evidence: exposures.all.map { $0.evidence(at: now) }, missing: missing,
      source: .localDefault)
  }

  /// One criterion an opioid for the time since its last use, and one for the methadone dose.
  var waits: [Criterion] {
    exposures.fullAgonists.filter { $0.duration != nil && $0.lastUse != nil }.flatMap {
      exposure -> [Criterion] in
      let wait = self.wait(after: exposure.duration)
      let timing = Criterion(
        "wait-\(exposure.duration?.rawValue ?? "")",
        "\(exposure.name): last used at least \(wait.text) ago",
        Truth(exposure.age(at: now).map { $0 >= wait }), evidence: [exposure.evidence(at: now)],
        missing: ["\(exposure.name): time of last use"], source: waitSource(exposure.duration))
      guard exposure.duration == .methadone, exposure.age(at: now).map({ $0 <= .hours(72) }) ?? true
      else { return [timing] }
      return [timing, methadoneDose(exposure)]
    }
  }

  /// When the last of the waits is over; nil while a time is not known.
  var waitsOver: Instant? {
    let ends = exposures.fullAgonists.map { exposure in
      exposure.lastUse.map { $0 + wait(after: exposure.duration) }
    }
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }

  private func methadoneDose(_ exposure: OpioidExposures.Exposure) -> Criterion {
    let limit = settings.methadoneDoseAtStop
    return Criterion(
      "methadone-dose", "Methadone was \(limit.text) a day or less",
      Truth(exposure.dailyDose.map { $0 <= limit }),
      evidence: exposure.dailyDose.map {
        [Evidence("Methadone a day", $0.text, from: exposure.recorded)]
      } ?? [], missing: ["Daily methadone dose"], source: Guardrails.methadoneDoseAtStop.citation)
  }

  /// The time to wait after an opioid.
  func wait(after duration: OpioidKind.Duration?) -> TimeSpan {
    switch duration {
    case .short: settings.waitAfterShortActing
    case .fentanyl: settings.waitAfterFentanyl
    case .extended: settings.waitAfterExtendedRelease
    case .methadone: settings.waitAfterMethadone
    case .partial: .zero
    case nil: max(settings.waitAfterFentanyl, settings.waitAfterMethadone)
    }
  }

  private func waitSource(_ duration: OpioidKind.Duration?) -> Citation {
    switch duration {
    case .fentanyl: Guardrails.waitAfterFentanyl.citation
    case .extended: Guardrails.waitAfterExtendedRelease.citation
    case .methadone: Guardrails.waitAfterMethadone.citation
    case .short, .partial, nil: Guardrails.waitAfterShortActing.citation
    }
  }

  /// The source of the gate's total: with several opioids that of the highest.
  private var gateSource: Citation {
    let parameters: [Guardrail<Int>] = [
      Guardrails.gateAfterShortActing, Guardrails.gateAfterFentanyl, Guardrails.gateAfterLongActing,
    ]
    let values = [
      settings.gateAfterShortActing, settings.gateAfterFentanyl, settings.gateAfterLongActing,
    ]
    let used = zip(parameters, values).filter { guardrail, value in
      gate.parameters.contains(guardrail.id) && value == gate.total
    }
    return (used.last?.0 ?? Guardrails.gateAfterFentanyl).citation
  }

  /// How old something charted is, "1 h 10 min".
  func age<Value>(of charted: Charted<Value>?) -> String {
    charted.map { (now - $0.at).text } ?? ""
  }
}
