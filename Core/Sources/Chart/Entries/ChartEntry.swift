public import Clinical

/// One thing that happened to one person, as charted.
public struct ChartEntry: Sendable, Hashable {
  /// Its number in the chart, from 1, without gaps.
  public let number: Int64
  /// When it happened.
  public let at: Instant
  /// When it was written down; later than `at` for a late entry.
  public let recordedAt: Instant
  /// Who wrote it.
  public let author: Author
  /// What happened.
  public let body: EntryBody

  /// Makes an entry.
  public init(
    number: Int64, at: Instant, recordedAt: Instant, author: Author, body: EntryBody
  ) {
    self.number = number
    self.at = at
    self.recordedAt = recordedAt
    self.author = author
    self.body = body
  }
}

/// The kinds of things a chart can hold.
public indirect enum EntryBody: Sendable, Hashable {
  case admission(Admission)
  case evaluation(EvaluationUpdate)
  case observation(Observation)
  case note(Note)
  case orderSigned(OrderSigned)
  case orderStopped(OrderStopped)
  case dose(DoseRecorded)
  case doseResolved(DoseResolved)
  case pathway(PathwayDecided)
  case maintenanceOffer(ClinicalPicture.MaintenanceOffer)
  case review(Review)
  case preparation(Preparation)
  case bedMove(BedMove)
  case discharge(Discharge)
  case amendment(Amendment)
  case strike(Strike)
}

/// A clinician answered an early-warning escalation.
public struct Review: Sendable, Hashable {
  /// What was found and done.
  public var text: String

  /// Makes a review.
  public init(text: String) {
    self.text = text
  }
}

/// The person moved to another bed.
public struct BedMove: Sendable, Hashable {
  /// The bed's name.
  public var bed: String

  /// Makes a move.
  public init(bed: String) {
    self.bed = bed
  }
}
