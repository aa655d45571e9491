/// The question put to every rule: what is known, what is about to happen, when, and under which settings.
///
/// What several rules ask for is worked out once, when the situation is made.
public struct Situation: Sendable {
  /// What is known; rounds and administrations oldest first.
  public let picture: ClinicalPicture
  /// What is about to happen.
  public let proposal: Proposal
  /// The instant it is judged at.
  public let at: Instant
  /// The site's settings.
  public let settings: ClinicalSettings

  let latest: LatestObservations
  let breathing: Breathing
  let history: DoseHistory
  let exposures: OpioidExposures
  let buprenorphine: BuprenorphineDoses
  let start: BuprenorphineStart?
  let precipitated: PrecipitatedWithdrawal.Judgement
  let methadone: MethadoneCourse
  let alpha2: AlphaTwoDoses

  /// Makes a situation. Rounds and administrations that do not stand oldest first are put in order: a search from the end would
  /// otherwise miss a dose and let it be given twice.
  public init(
    picture: ClinicalPicture, proposal: Proposal, at: Instant, settings: ClinicalSettings
  ) {
    var picture = picture
    picture.rounds = picture.rounds.oldestFirst()
    picture.administrations = picture.administrations.oldestFirst()
    self.picture = picture
    self.proposal = proposal
    self.at = at
    self.settings = settings
    latest = LatestObservations(picture.rounds)
    breathing = Breathing(
      latest, hypercapnicTarget: picture.evaluation.has(.hypercapnicTarget), at: at,
      settings: settings)
    history = DoseHistory(picture.administrations)
    exposures = OpioidExposures(picture: picture, history: history, at: at)
    buprenorphine = BuprenorphineDoses(
      history: history, exposures: exposures, proposal: proposal, at: at,
      dosingDayStart: picture.dosingDayStart)
    start = BuprenorphineStart(
      proposal: proposal, course: buprenorphine, exposures: exposures, latest: latest,
      facility: picture.facility, at: at, settings: settings)
    precipitated = PrecipitatedWithdrawal.judge(
      rounds: picture.rounds, history: history, at: at, settings: settings)
    methadone = MethadoneCourse(
      history: history, evaluation: picture.evaluation, at: at,
      dosingDayStart: picture.dosingDayStart)
    alpha2 = AlphaTwoDoses(history: history, at: at)
  }
}

extension Situation {
  /// The order under review, or the order a dose belongs to.
  var order: MedicineOrder? {
    switch proposal {
    case .watch, .discharge: nil
    case .order(let order): order
    case .administration(let dosing): dosing.order
    }
  }

  /// The order under review, or nil when nothing is being signed.
  var signing: MedicineOrder? {
    guard case .order(let order) = proposal else { return nil }
    return order
  }

  /// The dose about to be given, or nil.
  var dosing: Proposal.Dosing? {
    guard case .administration(let dosing) = proposal else { return nil }
    return dosing
  }

  /// How the person is about to leave, or nil.
  var departure: Proposal.Departure? {
    guard case .discharge(let departure) = proposal else { return nil }
    return departure
  }

  /// The rounds later than one instant and not later than another.
  func rounds(after start: Instant, upTo end: Instant) -> ArraySlice<Charted<ObservationRound>> {
    let first = picture.rounds.firstIndex(after: start)
    return picture.rounds[first..<max(first, picture.rounds.firstIndex(after: end))]
  }

  /// The pathway of the order, else the one in force.
  var pathway: Pathway? { order?.pathway ?? picture.pathway?.value }

  /// Whether the person's state is looked at as such, with no medicine about to be ordered or given.
  var concernsTheState: Bool { proposal == .watch || proposal == .discharge(.planned) }

  /// When "today" began: the dosing day, or 24 hours ago when the facility's day is not given.
  var today: Instant { picture.dosingDayStart ?? at - .days(1) }
}
