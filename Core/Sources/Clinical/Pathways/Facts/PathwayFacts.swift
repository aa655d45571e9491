/// Everything the pathways look at, gathered once for a person at an instant.
struct PathwayFacts: Sendable {
  /// The pathway that speaks.
  let pathway: Pathway
  let picture: ClinicalPicture
  let now: Instant
  let settings: ClinicalSettings
  /// Rounds up to now, oldest first.
  let rounds: [Charted<ObservationRound>]
  let latest: LatestObservations
  let exposures: OpioidExposures
  let course: BuprenorphineCourse
  /// Whether the person is on buprenorphine, so that the next dose displaces nothing.
  let isContinuing: Bool
  let precipitated: PrecipitatedWithdrawal.Flag?
  let breathing: BreathingCheck
  /// The early-warning score that stands; nil while nothing measured calls for anything.
  let earlyWarning: EarlyWarning.Standing?

  init(
    pathway: Pathway, picture: ClinicalPicture, at now: Instant, settings: ClinicalSettings
  ) {
    var picture = picture
    picture.rounds = picture.rounds.filter { $0.at <= now }.sorted { $0.at < $1.at }
    picture.administrations = picture.administrations.filter { $0.at <= now }
      .sorted { $0.at < $1.at }
    self.picture = picture
    self.now = now
    self.settings = settings
    rounds = picture.rounds
    latest = LatestObservations(rounds)
    let history = DoseHistory(picture.administrations)
    exposures = OpioidExposures(picture: picture, history: history, at: now)
    course = BuprenorphineCourse(in: picture, at: now)
    isContinuing =
      BuprenorphineDoses(
        history: history, exposures: exposures, proposal: .watch, at: now,
        dosingDayStart: picture.dosingDayStart
      ).isContinuing
    precipitated = PrecipitatedWithdrawal.flag(in: picture, at: now, settings: settings)
    self.pathway = precipitated == nil ? pathway : .precipitatedWithdrawal
    breathing = BreathingCheck(
      latest, of: picture.evaluation, at: now, settings: settings)
    earlyWarning = EarlyWarning(rounds, of: picture.evaluation).standing
  }

  /// Advice of this pathway; the suggested option comes first, the remarks that hold for all advice last.
  func advise(
    _ step: Advice.Step, _ criteria: [Criterion], _ options: [Advice.Option],
    considerations: [String] = [], next: Instant? = nil
  ) -> Advice {
    Advice(
      pathway: pathway, version: pathway.version, step: step, criteria: criteria,
      options: options.filter(\.isSuggested) + options.filter { !$0.isSuggested },
      stops: stops, considerations: considerations + (breathing.isEmergency ? [] : remarks),
      disagreements: pathway.disagreements(settings),
      sources: pathway.sources, nextReassessment: next)
  }
}
