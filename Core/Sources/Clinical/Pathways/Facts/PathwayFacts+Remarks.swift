extension PathwayFacts {
  /// What any advice but that of an emergency has to be read with: who the scores hold for, and what distorts them.
  var remarks: [String] {
    [underAge, scoreLimit, misleading, notAsked].compactMap(\.self)
  }

  /// Source: fact base section 7 (AAP 2016; 42 CFR 8.12; from the literature, not re-read).
  private var underAge: String? {
    guard let age = picture.age, age < PathwayFacts.fullDoseAges.lowerBound else { return nil }
    return "Under 18: buprenorphine is recommended but not labelled; smaller doses, a specialist's "
      + "plan, and consent as the state's law asks."
  }

  private var scoreLimit: String? {
    guard earlyWarning != nil else { return nil }
    return NEWS2.limit(age: picture.age, pregnancy: picture.evaluation.pregnancy?.value)
  }

  private var misleading: String? {
    let present = confounders?.present ?? []
    return present.isEmpty
      ? nil : "COWS may mislead, because of: " + present.joined(separator: "; ") + "."
  }

  private var notAsked: String? {
    let unknown = confounders?.unknown ?? []
    return unknown.isEmpty
      ? nil : "Not asked, and able to mislead COWS: " + unknown.joined(separator: "; ") + "."
  }

  /// Nil while there is no score to mislead.
  private var confounders: COWSConfounders? {
    guard latest.withdrawal != nil else { return nil }
    return COWSConfounders(
      in: picture, rounds: rounds, history: DoseHistory(picture.administrations), at: now)
  }
}
