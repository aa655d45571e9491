import Testing

@testable import Clinical

/// The cells of the published chart, each at both its edges, and the worked examples of the fact base.
@Suite struct NEWS2Tests {
  static func signs(_ change: (inout VitalSigns) -> Void = { _ in }) -> VitalSigns {
    var signs = VitalSigns()
    signs.respiratoryRate = 16
    signs.oxygenSaturation = 98
    signs.onOxygen = false
    signs.systolic = 124
    signs.diastolic = 78
    signs.pulse = 72
    signs.consciousness = .alert
    signs.temperature = Temperature(tenths: 368)
    change(&signs)
    return signs
  }

  static func points(_ parameter: NEWS2.Parameter, _ value: Int) -> Int? {
    let signs = signs { signs in
      switch parameter {
      case .respiratoryRate: signs.respiratoryRate = value
      case .oxygenSaturation: signs.oxygenSaturation = value
      case .systolic: signs.systolic = value
      case .pulse: signs.pulse = value
      case .temperature: signs.temperature = Temperature(tenths: value)
      case .oxygen: signs.onOxygen = value == 1
      case .consciousness: signs.consciousness = value == 0 ? .alert : .voice
      }
    }
    return NEWS2.points(for: parameter, in: signs, scale: .standard)
  }

  struct Cells: CustomTestStringConvertible {
    let parameter: NEWS2.Parameter
    let points: [(value: Int, points: Int)]
    var testDescription: String { parameter.text }

    /// Reads "8:3 9:1" as value and points.
    init(_ parameter: NEWS2.Parameter, _ row: String) {
      self.parameter = parameter
      points = row.split(separator: " ").map { cell in
        let numbers = cell.split(separator: ":").compactMap { Int($0) }
        return (numbers[0], numbers[1])
      }
    }
  }

  static let table: [Cells] = [
    Cells(.respiratoryRate, "8:3 9:1 11:1 12:0 20:0 21:2 24:2 25:3"),
    Cells(.oxygenSaturation, "91:3 92:2 93:2 94:1 95:1 96:0 100:0"),
    Cells(.systolic, "90:3 91:2 100:2 101:1 110:1 111:0 219:0 220:3"),
    Cells(.pulse, "40:3 41:1 50:1 51:0 90:0 91:1 110:1 111:2 130:2 131:3"),
    Cells(.temperature, "350:3 351:1 360:1 361:0 380:0 381:1 390:1 391:2"),
    Cells(.oxygen, "0:0 1:2"),
    Cells(.consciousness, "0:0 1:3"),
  ]

  @Test("every cell at its edges", arguments: table)
  func cells(row: Cells) {
    for (value, expected) in row.points {
      #expect(Self.points(row.parameter, value) == expected, "\(row.parameter.text) \(value)")
    }
  }

  static let scaleTwoCells: [(Int, Int, Int)] = [
    (83, 3, 3), (84, 2, 2), (85, 2, 2), (86, 1, 1), (87, 1, 1), (88, 0, 0), (92, 0, 0),
    (93, 0, 1),
    (94, 0, 1), (95, 0, 2), (96, 0, 2), (97, 0, 3), (100, 0, 3),
  ]

  @Test(
    "scale 2 at its edges, on air and on oxygen",
    arguments: scaleTwoCells)
  func scaleTwo(percent: Int, onAir: Int, onOxygen: Int) {
    for (oxygen, expected) in [(false, onAir), (true, onOxygen)] {
      let signs = Self.signs {
        $0.oxygenSaturation = percent
        $0.onOxygen = oxygen
      }
      #expect(
        NEWS2.points(for: .oxygenSaturation, in: signs, scale: .hypercapnic) == expected)
    }
  }

  @Test("every level but alert scores 3", arguments: VitalSigns.Consciousness.allCases)
  func consciousness(level: VitalSigns.Consciousness) {
    let signs = Self.signs { $0.consciousness = level }
    let points = NEWS2.points(for: .consciousness, in: signs, scale: .standard)
    #expect(points == (level == .alert ? 0 : 3))
  }

  struct Example: CustomTestStringConvertible {
    let name: String
    let signs: VitalSigns
    let scale: NEWS2.OxygenScale
    let total: Int
    let response: NEWS2Score.Response
    let isAnyThree: Bool
    var testDescription: String { name }
  }

  static let examples: [Example] = {
    let second = signs {
      $0.respiratoryRate = 8
      $0.oxygenSaturation = 93
      $0.systolic = 104
      $0.pulse = 58
      $0.consciousness = .voice
      $0.temperature = Temperature(tenths: 358)
    }
    let third = signs {
      $0.respiratoryRate = 22
      $0.oxygenSaturation = 95
      $0.onOxygen = true
      $0.systolic = 118
      $0.pulse = 92
      $0.temperature = Temperature(tenths: 369)
    }
    let first = signs {
      $0.respiratoryRate = 18
      $0.oxygenSaturation = 97
      $0.systolic = 128
      $0.pulse = 104
      $0.temperature = Temperature(tenths: 374)
    }
    return [
      Example(
        name: "NEWS-1", signs: first, scale: .standard, total: 1, response: .nurse,
        isAnyThree: false),
      Example(
        name: "NEWS-2", signs: second, scale: .standard, total: 10, response: .emergency,
        isAnyThree: true),
      Example(
        name: "NEWS-3 scale 2", signs: third, scale: .hypercapnic, total: 7, response: .emergency,
        isAnyThree: false),
      Example(
        name: "NEWS-3 scale 1", signs: third, scale: .standard, total: 6, response: .urgent,
        isAnyThree: false),
      Example(
        name: "NEWS-4", signs: signs { $0.respiratoryRate = 25 }, scale: .standard, total: 3,
        response: .wardReview, isAnyThree: true),
      Example(
        name: "NEWS-5", signs: signs { $0.oxygenSaturation = 96 }, scale: .hypercapnic, total: 0,
        response: .routine, isAnyThree: false),
    ]
  }()

  @Test("worked examples", arguments: examples)
  func workedExample(example: Example) {
    let score = NEWS2.score(example.signs, scale: example.scale)
    guard case .complete(let total, _, let response) = score else {
      Issue.record("\(example.name) is incomplete")
      return
    }
    #expect(total == example.total)
    #expect(response == example.response)
    #expect(score.isAnyThree == example.isAnyThree)
  }

  static let responseOfTotal: [(Int, Bool, NEWS2Score.Response)] = [
    (0, false, NEWS2Score.Response.routine), (1, false, .nurse), (4, false, .nurse),
    (3, true, .wardReview), (4, true, .wardReview), (5, false, .urgent), (5, true, .urgent),
    (6, true, .urgent), (7, false, .emergency), (20, true, .emergency),
  ]

  @Test(
    "the response of every total",
    arguments: responseOfTotal)
  func responses(total: Int, isAnyThree: Bool, expected: NEWS2Score.Response) {
    #expect(NEWS2Score.Response(total: total, isAnyThree: isAnyThree) == expected)
  }

  @Test(
    "a missing measurement gives no total, whichever it is", arguments: NEWS2.Parameter.allCases)
  func missing(parameter: NEWS2.Parameter) {
    let score = NEWS2.score(Self.without(parameter, Self.signs()))
    guard case .incomplete(let atLeast, _, let missing, let response) = score else {
      Issue.record("a total without \(parameter.text)")
      return
    }
    #expect(atLeast == 0)
    #expect(missing == [parameter])
    #expect(response == nil)
  }

  static func without(_ parameter: NEWS2.Parameter, _ signs: VitalSigns) -> VitalSigns {
    var signs = signs
    switch parameter {
    case .respiratoryRate: signs.respiratoryRate = nil
    case .oxygenSaturation: signs.oxygenSaturation = nil
    case .oxygen: signs.onOxygen = nil
    case .systolic: signs.systolic = nil
    case .pulse: signs.pulse = nil
    case .consciousness: signs.consciousness = nil
    case .temperature: signs.temperature = nil
    }
    return signs
  }

  @Test("a partial sum calls for help as soon as it crosses a trigger")
  func partial() {
    let slow = NEWS2.score(Self.without(.temperature, Self.signs { $0.respiratoryRate = 8 }))
    #expect(slow.response == .wardReview)
    #expect(slow.text == "at least 3, incomplete")
    let nearly = NEWS2.score(
      Self.without(
        .temperature,
        Self.signs {
          $0.respiratoryRate = 22
          $0.systolic = 95
        }))
    #expect(nearly.response == nil)
  }

  @Test("scale 2 does not judge 93 % or more before air or oxygen is known")
  func scaleTwoWithoutOxygen() {
    let high = Self.signs {
      $0.oxygenSaturation = 97
      $0.onOxygen = nil
    }
    #expect(NEWS2.score(high, scale: .hypercapnic).missing == [.oxygenSaturation, .oxygen])
    let low = Self.signs {
      $0.oxygenSaturation = 83
      $0.onOxygen = nil
    }
    #expect(NEWS2.score(low, scale: .hypercapnic).missing == [.oxygen])
    #expect(NEWS2.score(low, scale: .hypercapnic).response == .wardReview)
  }

  @Test("scale 2 needs the recorded target")
  func scaleChoice() {
    var evaluation = Evaluation()
    #expect(NEWS2.scale(for: evaluation) == .standard)
    for (truth, scale) in [
      (Truth.unknown, NEWS2.OxygenScale.standard), (.no, .standard), (.yes, .hypercapnic),
    ] {
      evaluation.conditions[.hypercapnicTarget] = Charted(
        truth, at: Instant(milliseconds: 0), author: "Dr Ito")
      #expect(NEWS2.scale(for: evaluation) == scale)
    }
  }

  /// Each measurement's points depend on that measurement alone (and oxygen on scale 2), so sweeping every value of each, with
  /// every combination of points checked through the sum, covers the whole score.
  @Test("every permitted value of every measurement scores 0 to 3 and the sum is their sum")
  func sweep() {
    var swept = 0
    let ranges: [(NEWS2.Parameter, Measurement)] = [
      (.respiratoryRate, .respiratoryRate), (.oxygenSaturation, .oxygenSaturation),
      (.systolic, .systolic), (.pulse, .pulse), (.temperature, .temperature),
    ]
    for (parameter, measurement) in ranges {
      var fallen = false
      var last = 3
      for value in measurement.limits.possible {
        let points = Self.points(parameter, value) ?? -1
        #expect((0...3).contains(points))
        if points < last { #expect(!fallen, "\(parameter.text) \(value) falls after a rise") }
        if points > last { fallen = true }
        last = points
        swept += 1
      }
    }
    var sums = 0
    for rate in [8, 10, 16, 22, 25] {
      for percent in [91, 93, 95, 97] {
        for systolic in [90, 95, 105, 150, 220] {
          for pulse in [40, 45, 70, 100, 120, 140] {
            for tenths in [350, 355, 370, 385, 395] {
              for oxygen in [true, false] {
                for level in VitalSigns.Consciousness.allCases {
                  let signs = Self.signs {
                    $0.respiratoryRate = rate
                    $0.oxygenSaturation = percent
                    $0.systolic = systolic
                    $0.pulse = pulse
                    $0.temperature = Temperature(tenths: tenths)
                    $0.onOxygen = oxygen
                    $0.consciousness = level
                  }
                  guard case .complete(let total, let points, _) = NEWS2.score(signs) else {
                    Issue.record("incomplete")
                    return
                  }
                  if total != points.values.reduce(0, +) || !(0...20).contains(total) {
                    Issue.record("total \(total) of \(points)")
                    return
                  }
                  sums += 1
                }
              }
            }
          }
        }
      }
    }
    print("NEWS2: \(swept) values, \(sums) combinations of cells")
  }

  @Test("each response says what to do and how often to measure")
  func sentences() {
    for response in NEWS2Score.Response.allCases {
      #expect(response.text.lowercased().contains("m"))
      #expect(response.text.hasSuffix("."))
    }
    let intervals = NEWS2Score.Response.allCases.map(\.monitoringInterval.wholeMinutes)
    #expect(intervals == [720, 360, 60, 60, 15])
    #expect(NEWS2.acknowledgement.contains("Royal College of Physicians"))
  }
}
