public import Clinical

/// Something a person asks the chart to record. Pure: the same request in the same context decides the same.
public protocol ChartCommand: Sendable {
  /// Whether it may be decided again on a newer chart without asking: true for observations and notes, false for whatever
  /// rests on what the person saw.
  var mergesWithOthers: Bool { get }

  /// What it amounts to here.
  /// - Throws: ``Refusal`` saying what the person can do; nothing is recorded then.
  func decide(in context: DecisionContext) throws(Refusal) -> Decision
}

/// What a decision may look at.
public struct DecisionContext: Sendable {
  /// The chart as it stands.
  public let chart: PatientChart
  /// Now.
  public let at: Instant
  /// Who asks.
  public let author: Author
  /// What kind of facility this is.
  public let facility: ClinicalPicture.FacilityKind
  /// The site's clinical settings.
  public let settings: ClinicalSettings
  /// When the present dosing day of the facility began.
  public let dosingDayStart: Instant
  /// A fresh identifier, used by commands that start something.
  public let freshIdentifier: String

  /// Makes a context.
  public init(
    chart: PatientChart, at: Instant, author: Author, facility: ClinicalPicture.FacilityKind,
    settings: ClinicalSettings, dosingDayStart: Instant, freshIdentifier: String
  ) {
    self.chart = chart
    self.at = at
    self.author = author
    self.facility = facility
    self.settings = settings
    self.dosingDayStart = dosingDayStart
    self.freshIdentifier = freshIdentifier
  }

  /// What the rules see now.
  public var picture: ClinicalPicture {
    chart.picture(
      at: at, facility: facility, settings: settings, dosingDayStart: dosingDayStart)
  }

  /// Every finding of the safety review on a proposal, worst first.
  public func findings(on proposal: Proposal) -> [Finding] {
    SafetyReview.findings(
      in: Situation(picture: picture, proposal: proposal, at: at, settings: settings))
  }
}

/// What a command amounts to: entries to append together, and names they take for ever.
public struct Decision: Sendable, Hashable {
  /// When each thing happened and what it is, in order.
  public let entries: [Planned]
  /// Names that may be taken only once, for example one dose slot.
  public let claims: [String]

  /// One entry to be written.
  public struct Planned: Sendable, Hashable {
    /// When it happened.
    public let at: Instant
    /// What happened.
    public let body: EntryBody
  }

  /// One entry.
  init(_ body: EntryBody, at: Instant, claims: [String] = []) {
    entries = [Planned(at: at, body: body)]
    self.claims = claims
  }

  /// Several entries at one time.
  init(_ bodies: [EntryBody], at: Instant, claims: [String] = []) {
    entries = bodies.map { Planned(at: at, body: $0) }
    self.claims = claims
  }
}
