import Chart
import Clinical

/// The fields of the admission evaluation, for admission and for completing it later. What is not sent was not asked.
enum EvaluationFields {
  /// How many opioids and allergies a form has room for.
  static let opioidCount = 3
  static let allergyCount = 3

  /// Whether there are allergies.
  enum AllergyAnswer: String, Sendable, CaseIterable {
    case noneKnown = "none-known"
    case listed

    /// The words on the choice.
    var text: String { self == .noneKnown ? "None known" : "These" }
  }

  /// What a pregnancy test said.
  enum TestResult: String, Sendable, CaseIterable {
    case positive
    case negative

    /// The result as people read it.
    var text: String { self == .positive ? "Positive" : "Negative" }
  }

  /// Which naltrexone was taken.
  enum NaltrexoneAnswer: String, Sendable, CaseIterable {
    case none
    case oral
    case extendedRelease = "extended-release"
    case implant

    /// The words on the choice.
    var text: String {
      switch self {
      case .none: "None"
      case .oral: "Tablets"
      case .extendedRelease: "Monthly injection"
      case .implant: "Implant"
      }
    }
  }

  static let noOpioids = Field.flag("opioids-none", "Uses no opioids")
  static let opioids: [OpioidFields] = (1...opioidCount).map(OpioidFields.init)
  static let substances: [(Evaluation.Substance, Field<Truth?>)] = Evaluation.Substance.allCases
    .map { ($0, Field<Truth>.choice("substance-\($0.rawValue)", $0.text).optional) }
  static let allergyAnswer = Field<AllergyAnswer>.choice("allergies", "Allergies").optional
  static let allergies: [AllergyFields] = (1...allergyCount).map(AllergyFields.init)
  static let pregnancyPossible = Field<Truth>.choice(
    "pregnancy-possible", "Pregnancy is possible"
  ).optional
  static let pregnancyTest = Field<TestResult>.choice(
    "pregnancy-test", "Pregnancy test", meaning: "The test's result; not sent when not done"
  ).optional
  static let pregnancyWeeks = Field.integer(
    "pregnancy-weeks", "Weeks of pregnancy", in: 1...44
  ).optional
  static let weight = Field.decimal(
    "weight", "Weight in kg", places: 1, in: 200...3_500, meaning: "Body weight in kg"
  ).optional
  static let conditions: [(Evaluation.Condition, Field<Truth?>)] = Evaluation.Condition.allCases
    .map { ($0, Field<Truth>.choice("condition-\($0.rawValue)", $0.text).optional) }
  static let noMedicines = Field.flag("medicines-none", "Takes no medicines")
  static let medicines = Field.text(
    "medicines", "Current medicines", limit: 2_000, lines: .many,
    meaning: "Medicines before admission, one a line"
  ).optional
  static let naltrexone = Field<NaltrexoneAnswer>.choice("naltrexone", "Naltrexone").optional
  static let naltrexoneAt = Field.localMinute("naltrexone-at", "Last naltrexone").optional
  static let intoxicated = Field<Truth>.choice("intoxicated", "Appears intoxicated now").optional

  static let all: [any FieldDeclaration] =
    [noOpioids] + opioids.flatMap(\.all) + substances.map(\.1) + [allergyAnswer]
    + allergies.flatMap(\.all) + [pregnancyPossible, pregnancyTest, pregnancyWeeks, weight]
    + conditions.map(\.1) + [noMedicines, medicines, naltrexone, naltrexoneAt, intoxicated]

  /// The form's field for a field of the chart's refusal.
  static let names: [String: any FieldDeclaration] = [
    "pregnancy-weeks": pregnancyWeeks, "opioid-last-use": opioids[0].lastUse,
    "opioid-amount": opioids[0].amount, "opioid-days": opioids[0].days,
  ]
}

/// The fields of one opioid.
struct OpioidFields: Sendable {
  /// The value of `kind` for an opioid the person does not know.
  static let unknownKind = "unknown"

  let kind: Field<OpioidKind??>
  let route: Field<OpioidUse.UseRoute?>
  let amount: Field<String?>
  let days: Field<Int?>
  let lastUse: Field<LocalMinute?>
  let certainty: Field<OpioidUse.Certainty?>
  let dailyDose: Field<Int?>

  init(number: Int) {
    let name = { (part: String) in "opioid-\(number)-\(part)" }
    kind =
      Field<OpioidKind?>.oneOf(
        name("kind"), "Opioid \(number)",
        names: OpioidKind.allCases.map(\.rawValue) + [Self.unknownKind]
      ) { $0 == Self.unknownKind ? .some(nil) : OpioidKind(rawValue: $0).map { .some($0) } }
      .optional
    route = Field<OpioidUse.UseRoute>.choice(name("route"), "Route").optional
    amount = Field.text(name("amount"), "Amount a day", limit: 120).optional
    days = Field.integer(name("days"), "Days of use", in: 0...36_500).optional
    lastUse = Field.localMinute(name("last-use"), "Last use").optional
    certainty = Field<OpioidUse.Certainty>.choice(name("certainty"), "How sure").optional
    dailyDose =
      Field.decimal(
        name("daily-dose"), "Methadone a day in mg", places: 1, in: 1...10_000
      ).optional
  }

  var all: [any FieldDeclaration] {
    [kind, route, amount, days, lastUse, certainty, dailyDose]
  }
}

/// The fields of one allergy.
struct AllergyFields: Sendable {
  let substance: Field<String?>
  let reaction: Field<String?>
  let severity: Field<Evaluation.Allergy.Severity?>

  init(number: Int) {
    substance = Field.text("allergy-\(number)", "Allergy \(number)", limit: 80).optional
    reaction = Field.text("allergy-\(number)-reaction", "What happened", limit: 120).optional
    severity =
      Field<Evaluation.Allergy.Severity>.choice(
        "allergy-\(number)-severity", "How bad"
      ).optional
  }

  var all: [any FieldDeclaration] { [substance, reaction, severity] }
}
