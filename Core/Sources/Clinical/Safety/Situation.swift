/// The question put to every rule: what is known, what is about to happen, when, and under which settings.
public struct Situation: Sendable {
  /// What is known.
  public let picture: ClinicalPicture
  /// What is about to happen.
  public let proposal: Proposal
  /// The instant it is judged at.
  public let at: Instant
  /// The site's settings.
  public let settings: ClinicalSettings

  /// Makes a situation.
  public init(
    picture: ClinicalPicture, proposal: Proposal, at: Instant, settings: ClinicalSettings
  ) {
    self.picture = picture
    self.proposal = proposal
    self.at = at
    self.settings = settings
  }
}
