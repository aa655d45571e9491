import Clinical
import Testing

@testable import Chart

/// Names that stand in stored entries. One may be added; none may be changed or taken away, or old entries could not be read.
struct StoredNamesTests {
  static let names: [(String, stored: String, now: [String])] = [
    (
      "kinds",
      """
      admission evaluation observation note order-signed order-stopped dose dose-resolved pathway \
      maintenance-offer review preparation bed-move discharge amendment strike
      """, all(StoredKind.self)
    ),
    ("truths", "yes no unknown", all(Truth.self)),
    ("languages", "en es", all(Admission.Identity.Language.self)),
    ("note kinds", "nursing medical counselling handover", all(Note.Kind.self)),
    ("answers to advice", "accepted changed rejected", all(PathwayDecided.Answer.self)),
    (
      "opioids",
      """
      heroin fentanyl oxycodone-short other-short extended-release-oral methadone buprenorphine \
      tramadol kratom
      """, all(OpioidKind.self)
    ),
    (
      "ways of use", "injected smoked snorted swallowed under-tongue patch other",
      all(OpioidUse.UseRoute.self)
    ),
    ("certainties", "exact within-hours guess", all(OpioidUse.Certainty.self)),
    (
      "substances", "alcohol benzodiazepines gabapentinoids stimulants cannabis tobacco xylazine",
      all(Evaluation.Substance.self)
    ),
    ("allergy severities", "mild moderate severe unknown", all(Evaluation.Allergy.Severity.self)),
    (
      "conditions",
      """
      severe-liver-disease moderate-liver-disease kidney-disease lung-disease sleep-apnoea \
      heart-disease long-qt seizures head-injury chronic-pain oxygen-target-88-92 \
      severe-acute-illness
      """, all(Evaluation.Condition.self)
    ),
    (
      "sedation levels", "asleep alert slightly-drowsy drifts-off hard-to-rouse",
      all(SedationLevel.self)
    ),
    (
      "levels of consciousness", "alert new-confusion voice pain unresponsive",
      all(VitalSigns.Consciousness.self)
    ),
    (
      "pathways",
      """
      buprenorphine-standard buprenorphine-high-dose precipitated-withdrawal \
      buprenorphine-maintenance buprenorphine-taper
      """, all(Pathway.self)
    ),
    (
      "indications",
      """
      opioid-withdrawal precipitated-withdrawal alcohol-or-sedative-withdrawal seizure pain nausea \
      diarrhoea anxiety sleep overdose other low-dose-start
      """, all(MedicineOrder.Indication.self)
    ),
    (
      "sources of doses", "scheduled as-needed elsewhere take-home unwitnessed",
      all(Administration.Source.self)
    ),
    ("units", "film tablet capsule ampoule spray millilitre", all(Product.Unit.self)),
    (
      "routes", "sublingual oral intramuscular intravenous intranasal subcutaneous transdermal",
      all(Product.Route.self)
    ),
    (
      "classes",
      """
      opioid-full-agonist opioid-partial-agonist opioid-antagonist benzodiazepine alpha-2-agonist \
      gabapentinoid sedating-antihistamine muscle-relaxant sedating-antidepressant antiemetic-5ht3 \
      antiemetic-dopamine nsaid analgesic antidiarrhoeal antispasmodic vitamin
      """, all(MedicineClass.self)
    ),
    ("departures", "planned against-advice transfer", all(Proposal.Departure.self)),
    (
      "medication plans", "continued referred declined-today",
      all(DischargePreparations.MedicationPlan.self)
    ),
    (
      "offer decisions", "accepted declined undecided",
      all(ClinicalPicture.MaintenanceOffer.Decision.self)
    ),
    ("severities", "advisory soft-stop hard-stop", all(StoredSeverity.self)),
    (
      "overrides", "not-needed reason reason-and-second-clinician none", all(StoredOverride.self)
    ),
  ]

  static func all<Name: RawRepresentable & CaseIterable>(_ type: Name.Type) -> [String]
  where Name.RawValue == String {
    Name.allCases.map(\.rawValue)
  }

  @Test func noStoredNameWasLost() {
    for (what, stored, now) in Self.names {
      let lost = Set(stored.split(separator: " ").map(String.init)).subtracting(now)
      #expect(lost.isEmpty, "\(what)")
    }
  }

  @Test func everyNameIsListedOnceItCanBeStored() {
    for (what, stored, now) in Self.names {
      let unlisted = Set(now).subtracting(stored.split(separator: " ").map(String.init))
      #expect(unlisted.isEmpty, "add to the stored names of \(what)")
    }
  }
}
