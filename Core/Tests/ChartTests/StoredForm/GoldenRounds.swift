import Chart
import Clinical

/// Observation rounds as the golden files hold them.
enum GoldenRounds {
  static let complete = Observation(
    round: ObservationRound(
      vitalSigns: vitalSigns, sedation: .slightlyDrowsy,
      withdrawal: Assessment(
        recordedWith: "cows", version: 1,
        answers: [
          "pulse": .points(4), "sweating": .points(2), "restlessness": .points(1),
          "pupils": .points(2), "aches": .points(1), "nose-or-eyes": .points(2),
          "stomach": .points(0), "tremor": .points(1), "yawning": .points(0),
          "anxiety": .points(2), "gooseflesh": .points(3),
        ]),
      pain: 0),
    confirmed: ["pulse"], remark: "After walking up the stairs")

  static let partial = Observation(
    round: ObservationRound(
      withdrawal: Assessment(
        recordedWith: "cows", version: 1,
        answers: ["pupils": .unable, "anxiety": .refused, "tremor": .points(0)])))

  private static let vitalSigns: VitalSigns = {
    var signs = VitalSigns()
    signs.respiratoryRate = 14
    signs.oxygenSaturation = 96
    signs.onOxygen = false
    signs.systolic = 132
    signs.diastolic = 84
    signs.pulse = 128
    signs.consciousness = .newConfusion
    signs.temperature = Temperature(tenths: 372)
    return signs
  }()
}
