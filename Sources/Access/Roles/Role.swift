/// The job in which a person acts. It decides what they may see and do; see ``permissions``.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// A nurse of the unit.
  case nurse
  /// A physician, nurse practitioner or physician assistant who signs orders.
  case prescriber
  /// A counsellor.
  case counsellor
  /// Admissions and front desk.
  case admissions
  /// The clinical director, who also answers for privacy.
  case director
  /// Keeps the accounts; sees no charts.
  case administrator

  /// The word on screens and beside a signature.
  public var title: String { rawValue }
}
