extension Situation {
  /// Whether the person leaves care, as planned or by choice; a transfer goes on with it.
  var isGoingHome: Bool { departure == .planned || departure == .againstAdvice }

  /// Whether buprenorphine goes on after leaving: taken in the last 72 hours and neither tapered nor declined.
  var staysOnBuprenorphine: Bool {
    let declined = picture.preparations.medicationPlan?.value == .declinedToday
    return buprenorphine.last != nil && !declined
  }

  /// Whether the last buprenorphine was taken under the tongue, within 72 hours.
  var isOnSublingualBuprenorphine: Bool {
    buprenorphine.last?.value.product.route == .sublingual
  }

  /// Whether an opioid agonist is tapered: by the pathway in force or by an active order.
  var hasTapered: Bool {
    picture.pathway?.value == .taper || picture.orders.contains { $0.value.tapersAnAgonist }
  }

  /// A preparation that has to be recorded as done: not recorded stops as hard as not done, because a stop must not be lifted by
  /// leaving it out.
  func lacking(_ done: Charted<Bool>?, _ what: String) -> Rule.Judgement {
    guard let done else {
      return .cannotEvaluate(missing: [what], severity: .hardStop, override: .reason)
    }
    return done.value ? .clear : .fires([Evidence(what.capitalizedFirst, "no", from: done)])
  }

  var sedationBeforeLeaving: Rule.Judgement {
    let window = afterNaloxone
    if let naloxone = history.counted(within: window, before: at, .naloxone).last,
      at - naloxone.at < window
    {
      return .fires([naloxone.evidence, Evidence("Observation after naloxone", window.text)])
    }
    let doses = actingAgonists
    guard let first = doses.first, let last = doses.last else { return .clear }
    let levels = sedation(since: first.at)
    if let drowsy = levels.last(where: \.value.isDrowsy) {
      return .fires([
        Evidence("Sedation", "POSS \(drowsy.value.mark)", from: drowsy), last.evidence,
      ])
    }
    guard levels.contains(where: { $0.at > last.at }) else {
      return .cannotEvaluate(
        missing: ["a sedation level since the last opioid"], [last.evidence], severity: .hardStop,
        override: .reason)
    }
    return .clear
  }

  /// How long a person is observed after naloxone: 2 hours, 6 after fentanyl or an opioid not known, 24 after methadone or an
  /// extended-release opioid. Status: local default, from the literature, not re-read.
  private var afterNaloxone: TimeSpan {
    if !exposures.lasting(.methadone, .extended).isEmpty { return .hours(24) }
    let isUnknown = !exposures.isAsked || !exposures.ofUnknownKind.isEmpty
    return isUnknown || !exposures.lasting(.fentanyl).isEmpty ? .hours(6) : .hours(2)
  }

  private func sedation(since instant: Instant) -> [Charted<SedationLevel>] {
    var levels: [Charted<SedationLevel>] = []
    for round in picture.rounds.reversed() {
      guard round.at >= instant else { break }
      if let level = round.value.sedation { levels.append(round.map { _ in level }) }
    }
    return levels.reversed()
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
