extension PathwayFacts {
  /// What is given for a dose: combination film, or tablets without naloxone where the liver, an allergy to naloxone or a long-acting
  /// opioid speaks against it. Sources: film label section 2; tablet label; fact on Child-Pugh B and C from the labels.
  func productID(for doses: [Dose]) -> String {
    let products: [(id: String, strength: Dose)] =
      needsPlainBuprenorphine
      ? [("buprenorphine-tablet-8", .milligrams(8)), ("buprenorphine-tablet-2", .milligrams(2))]
      : [
        ("buprenorphine-naloxone-film-12-3", .milligrams(12)),
        ("buprenorphine-naloxone-film-8-2", .milligrams(8)),
        ("buprenorphine-naloxone-film-4-1", .milligrams(4)),
        ("buprenorphine-naloxone-film-2-0.5", .milligrams(2)),
      ]
    let fitting = products.first { product in
      doses.allSatisfy { $0.micrograms % product.strength.micrograms == 0 }
    }
    return fitting?.id ?? products[products.count - 1].id
  }

  /// Whether the product has to be without naloxone.
  var needsPlainBuprenorphine: Bool {
    let evaluation = picture.evaluation
    let isLongActing = exposures.lasting(.extended, .methadone).contains {
      $0.age(at: now).map { $0 <= .hours(72) } ?? true
    }
    return evaluation.has(.severeLiverDisease) == .yes
      || evaluation.has(.moderateLiverDisease) == .yes || isLongActing
      || isAllergic(to: .naloxone) == .yes
  }

  /// Whether an allergy that binds is recorded; unknown when nobody asked.
  func isAllergic(to medicine: Medicine) -> Truth {
    guard let allergies = picture.evaluation.allergies?.value else { return .unknown }
    return Truth(allergies.contains { $0.isSerious && $0.names(medicine) })
  }

  /// The option to give one dose now.
  func give(_ dose: Dose, id: String? = nil, why: String) -> Advice.Option {
    let indication: MedicineOrder.Indication =
      pathway == .precipitatedWithdrawal ? .precipitatedWithdrawal : .opioidWithdrawal
    let draft = OrderDraft(
      productID: productID(for: [dose]), dose: dose, schedule: .once, indication: indication,
      pathway: pathway)
    let minutes = settings.reassessment.wholeMinutes
    return Advice.Option(
      id ?? "give-\(dose.micrograms / 1_000)-mg", "Give \(dose.text)",
      "\(dose.text) buprenorphine under the tongue, watched until it has dissolved. "
        + "Nothing to eat or drink until then.",
      draft: draft,
      monitoring: "Breathing, oxygen and sedation at 30, 60 and 120 minutes; COWS at \(minutes) "
        + "minutes.", why: why)
  }

  /// The option to give a dose every day.
  func continueDaily(_ dose: Dose, why: String) -> Advice.Option {
    let draft = OrderDraft(
      productID: productID(for: [dose]), dose: dose, schedule: .daily,
      indication: .opioidWithdrawal, pathway: .maintenance)
    return Advice.Option(
      "maintenance", "Stay on buprenorphine, \(dose.text) a day",
      "The person goes on with the dose that holds withdrawal and craving, here and after leaving.",
      draft: draft, monitoring: "Vital signs and sedation every 8 hours, COWS every 12.", why: why)
  }
}
