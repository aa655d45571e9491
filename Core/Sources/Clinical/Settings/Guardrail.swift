/// A number a site may set, with the bounds it may never leave.
///
/// The bounds are in code; a setting outside them cannot exist. A range of one value is fixed: it is shown but not for choice.
public struct Guardrail<Value: Comparable & Sendable & Hashable>: Sendable, Hashable {
  /// The parameter's identifier in the knowledge base, for example "P01".
  public let id: String
  /// What it means.
  public let meaning: String
  /// The unit of its value, "COWS points", "hours".
  public let unit: String
  /// The value used unless the site sets another.
  public let standard: Value
  /// The range a site may choose from.
  public let allowed: ClosedRange<Value>
  /// Where value and range come from.
  public let citation: Citation

  /// Makes a guardrail; the standard value has to lie inside the allowed range.
  public init(
    _ id: String, _ meaning: String, unit: String, standard: Value, allowed: ClosedRange<Value>,
    _ citation: Citation
  ) {
    precondition(allowed.contains(standard), "the standard value lies outside its guardrail")
    self.id = id
    self.meaning = meaning
    self.unit = unit
    self.standard = standard
    self.allowed = allowed
    self.citation = citation
  }

  /// Whether the site has no choice.
  public var isFixed: Bool { allowed.lowerBound == allowed.upperBound }
}
