/// Which pathways fit a person.
public enum PathwayChoice {
  /// A pathway with how it fits.
  public struct Candidate: Sendable, Hashable {
    /// The pathway.
    public let pathway: Pathway
    /// How it fits.
    public let fit: Fit
    /// Why, in plain words.
    public let reasons: [String]
    /// What it rests on.
    public let criteria: [Criterion]
  }

  /// How a pathway fits.
  public enum Fit: String, Sendable, Hashable, CaseIterable {
    /// The one to think of first.
    case suggested
    /// An alternative, or one that needs something recorded.
    case possible
    /// Something recorded speaks against it.
    case excluded
  }

  /// Every pathway with its fit, suggested ones first.
  public static func candidates(
    in picture: ClinicalPicture, at now: Instant, settings: ClinicalSettings
  ) -> [Candidate] {
    let all = Pathway.allCases.map { pathway in
      candidate(
        pathway, PathwayFacts(pathway: pathway, picture: picture, at: now, settings: settings))
    }
    return Fit.allCases.flatMap { fit in all.filter { $0.fit == fit } }
  }

  private static func candidate(_ pathway: Pathway, _ facts: PathwayFacts) -> Candidate {
    switch pathway {
    case .standardStart: standardStart(facts)
    case .highDoseStart: highDoseStart(facts)
    case .precipitatedWithdrawal: precipitatedWithdrawal(facts)
    case .maintenance: maintenance(facts)
    case .taper: taper(facts)
    }
  }

  private static func standardStart(_ facts: PathwayFacts) -> Candidate {
    let criteria = facts.startCriteria
    if let excluded = excluded(.standardStart, criteria) { return excluded }
    guard facts.precipitated == nil, criteria.together == .yes else {
      return possible(.standardStart, criteria, "Needs to be recorded first: ")
    }
    return Candidate(
      pathway: .standardStart, fit: .suggested,
      reasons: [
        facts.startedAfterBreak
          ? "After a break: 2 to 4 mg, no score awaited."
          : "Starts when withdrawal is enough; small steps."
      ], criteria: criteria)
  }

  private static func highDoseStart(_ facts: PathwayFacts) -> Candidate {
    let criteria = facts.startCriteria + facts.highDoseExclusions
    if let excluded = excluded(.highDoseStart, criteria) { return excluded }
    if !criteria.missing.isEmpty {
      return possible(.highDoseStart, criteria, "Needs to be recorded first: ")
    }
    return Candidate(
      pathway: .highDoseStart, fit: .possible,
      reasons: ["Faster relief for people with high tolerance; a prescriber's choice."],
      criteria: criteria)
  }

  private static func precipitatedWithdrawal(_ facts: PathwayFacts) -> Candidate {
    let isFlagged = facts.precipitated != nil
    return Candidate(
      pathway: .precipitatedWithdrawal, fit: isFlagged ? .suggested : .excluded,
      reasons: [
        isFlagged
          ? "COWS rose markedly after buprenorphine: treat it now."
          : "No marked rise of COWS after buprenorphine is recorded."
      ], criteria: [])
  }

  private static func maintenance(_ facts: PathwayFacts) -> Candidate {
    let criteria = [facts.onBuprenorphine, facts.noAllergy]
    if let excluded = excluded(.maintenance, criteria) { return excluded }
    let isFirstDay = facts.course.day(startingAt: facts.picture.dosingDayStart)?.number == 1
    let isSettled = facts.precipitated == nil && !isFirstDay
    return Candidate(
      pathway: .maintenance, fit: isSettled ? .suggested : .possible,
      reasons: [
        isSettled
          ? "The recommended way after a start."
          : "After the first day, once the dose holds."
      ], criteria: criteria)
  }

  private static func taper(_ facts: PathwayFacts) -> Candidate {
    let criteria = [facts.onBuprenorphine, facts.noAllergy, facts.offeredToday]
    if let excluded = excluded(.taper, criteria.filter(\.isNeeded)) { return excluded }
    let isOffered = facts.offeredToday.truth == .yes
    return Candidate(
      pathway: .taper, fit: .possible,
      reasons: [
        isOffered
          ? "The person's choice: staying on medication was offered and declined today."
          : "Needs today's record that staying on medication was offered and declined."
      ], criteria: criteria)
  }

  private static func excluded(_ pathway: Pathway, _ criteria: [Criterion]) -> Candidate? {
    let against = criteria.filter { $0.isNeeded && $0.truth == .no }
    guard !against.isEmpty else { return nil }
    return Candidate(
      pathway: pathway, fit: .excluded, reasons: against.map { "Not so: \($0.statement)." },
      criteria: criteria)
  }

  private static func possible(
    _ pathway: Pathway, _ criteria: [Criterion], _ reason: String
  ) -> Candidate {
    let missing = criteria.missing
    return Candidate(
      pathway: pathway, fit: .possible,
      reasons: missing.isEmpty
        ? ["Precipitated withdrawal comes first."]
        : [reason + missing.joined(separator: "; ") + "."], criteria: criteria)
  }
}

extension PathwayFacts {
  /// What has to hold for any start to be thought of, ready or not.
  var startCriteria: [Criterion] {
    let usesOpioids = Criterion(
      "opioid-use", "An opioid was used",
      exposures.isAsked ? Truth(!exposures.all.isEmpty) : .unknown,
      evidence: exposures.all.map { $0.evidence(at: now) },
      missing: ["Which opioids were used, and when last"], source: .localDefault)
    let notOn = Criterion(
      "not-on-buprenorphine", "Buprenorphine is still to be started", Truth(!isPastItsStart),
      evidence: course.last.map { [$0.evidence] } ?? [], source: .localDefault)
    return [usesOpioids, notOn, noNaltrexone, noAllergy]
  }

  /// Buprenorphine goes on and its start is over: it came from before the stay, its first day here has ended, or it is
  /// maintained or tapered. A start belongs to somebody who is not on it yet.
  private var isPastItsStart: Bool {
    guard isContinuing else { return false }
    let startedHere = course.doses.contains(where: \.value.isFromHere)
    let isFirstDay = course.day(startingAt: picture.dosingDayStart)?.number == 1
    let isSettled = [.maintenance, .taper].contains(picture.pathway?.value)
    return !startedHere || !isFirstDay || isSettled
  }

  /// Buprenorphine goes on from here or from before the stay.
  var onBuprenorphine: Criterion {
    Criterion(
      "on-buprenorphine", "Buprenorphine was taken in the last 72 hours", Truth(isContinuing),
      evidence: course.last.map { [$0.evidence] } ?? [], source: .localDefault)
  }
}
