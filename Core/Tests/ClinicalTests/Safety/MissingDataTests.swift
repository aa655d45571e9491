import Testing

@testable import Clinical

/// Kinds of data that can be taken out of a picture as if nobody had ever recorded them.
enum Datum: String, CaseIterable, Sendable {
  case opioids, useTimes, useKinds, methadoneDose, allergies, pregnancy, naltrexone, intoxication
  case weight, benzodiazepines, withdrawal, respiratoryRate, saturation, sedation, consciousness
  case pulse, systolic, diastolic, preparations, age, conditions, homeMedicines

  func remove(from picture: inout ClinicalPicture) {
    switch self {
    case .opioids: picture.evaluation.opioids = nil
    case .useTimes: picture.changeUses { $0.lastUse = nil }
    case .useKinds: picture.changeUses { $0.kind = nil }
    case .methadoneDose: picture.changeUses { $0.dailyDose = nil }
    case .allergies: picture.evaluation.allergies = nil
    case .pregnancy: picture.evaluation.pregnancy = nil
    case .naltrexone: picture.naltrexone = nil
    case .intoxication: picture.intoxication = nil
    case .weight: picture.evaluation.weight = nil
    case .benzodiazepines: picture.evaluation.otherSubstances[.benzodiazepines] = nil
    case .withdrawal: picture.changeRounds { $0.withdrawal = nil }
    case .respiratoryRate: picture.changeRounds { $0.vitalSigns.respiratoryRate = nil }
    case .saturation: picture.changeRounds { $0.vitalSigns.oxygenSaturation = nil }
    case .sedation: picture.changeRounds { $0.sedation = nil }
    case .consciousness: picture.changeRounds { $0.vitalSigns.consciousness = nil }
    case .pulse: picture.changeRounds { $0.vitalSigns.pulse = nil }
    case .systolic: picture.changeRounds { $0.vitalSigns.systolic = nil }
    case .diastolic: picture.changeRounds { $0.vitalSigns.diastolic = nil }
    case .age: picture.age = nil
    case .conditions: picture.evaluation.conditions = [:]
    case .homeMedicines: picture.evaluation.homeMedicines = nil
    case .preparations: picture.preparations = DischargePreparations()
    }
  }
}

extension ClinicalPicture {
  fileprivate mutating func changeUses(_ change: (inout OpioidUse) -> Void) {
    evaluation.opioids = evaluation.opioids.map { charted in
      charted.map { uses in
        uses.map { use in
          var use = use
          change(&use)
          return use
        }
      }
    }
  }

  fileprivate mutating func changeRounds(_ change: (inout ObservationRound) -> Void) {
    rounds = rounds.map { charted in
      var round = charted.value
      change(&round)
      return charted.map { _ in round }
    }
  }
}

@Suite("Missing is never normal")
struct MissingDataTests {
  /// Data whose absence a rule cannot see, and why that is right.
  ///
  /// Consciousness is charted beside the sedation level only when it is bad; what was never told about a methadone dose, a kind
  /// or a time makes the gates stricter, which may move the stop from one rule to another.
  private static let exempt: Set<Datum> = [.consciousness]

  @Test("Taking data away never turns a hard stop into a clean pass", arguments: RuleCase.all)
  func removal(_ row: RuleCase) {
    guard Self.isStopped(row) else { return }
    for datum in Datum.allCases where !Self.exempt.contains(datum) {
      let after = Self.findings(without: [datum], row)
      #expect(after.contains { $0.severity >= .softStop }, "\(row) without \(datum)")
    }
  }

  @Test("Nor does taking several away at once")
  func removalOfSeveral() {
    let seed: UInt64 = 20_260_105
    var generator = SeededGenerator(seed: seed)
    let rows = RuleCase.all.filter(Self.isStopped)
    for _ in 0..<1_500 {
      guard let row = rows.randomElement(using: &generator) else { return }
      let data = Datum.allCases.filter { datum in
        !Self.exempt.contains(datum) && Bool.random(using: &generator)
      }
      let after = Self.findings(without: data, row)
      guard after.contains(where: { $0.severity >= .softStop }) else {
        Issue.record("seed \(seed): \(row) without \(data)")
        return
      }
    }
  }

  /// Whether a hard stop stands. A contradiction between two data (DAT-01) ends, on the chart, when one of them is not there.
  private static func isStopped(_ row: RuleCase) -> Bool {
    SafetyReview.findings(in: row.situation).contains { finding in
      finding.severity == .hardStop
        && !(finding.rule == "DAT-01" && row.situation.proposal == .watch)
    }
  }

  private static func findings(without data: [Datum], _ row: RuleCase) -> [Finding] {
    var picture = row.situation.picture
    for datum in data { datum.remove(from: &picture) }
    return SafetyReview.findings(
      in: Situation(
        picture: picture, proposal: row.situation.proposal, at: row.situation.at,
        settings: row.situation.settings))
  }
}
