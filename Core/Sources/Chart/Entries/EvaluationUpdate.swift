public import Clinical

/// Parts of the admission evaluation, as asked at one time: what is nil or absent was not asked then.
public struct EvaluationUpdate: Sendable, Hashable {
  /// Opioids used; empty when the person uses none.
  public var opioids: [OpioidUse]?
  /// Other substances asked about.
  public var otherSubstances: [Evaluation.Substance: Truth]
  /// Allergies; empty when there are none known.
  public var allergies: [Evaluation.Allergy]?
  /// Pregnancy and its test.
  public var pregnancy: Evaluation.Pregnancy?
  /// Body weight.
  public var weight: Weight?
  /// Conditions asked about.
  public var conditions: [Evaluation.Condition: Truth]
  /// Medicines taken before admission.
  public var homeMedicines: [String]?
  /// Naltrexone taken.
  public var naltrexone: ClinicalPicture.NaltrexoneUse?
  /// Whether the person appears intoxicated now.
  public var intoxicated: Truth?

  /// Nothing asked.
  public init() {
    otherSubstances = [:]
    conditions = [:]
  }

  /// Whether nothing at all was asked.
  public var isEmpty: Bool { self == EvaluationUpdate() }
}
