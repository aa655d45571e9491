extension DesignPage {
  static let courseGroup = DesignGroup(
    id: "course-group", title: "Course",
    examples: [
      DesignExample(
        "Course of a stay",
        "One time axis. Withdrawal rises above the level line, doses weigh below it; gaps stay gaps.",
        content: #"<div class="panel">\#(graphic)</div>"#)
    ])

  private static let hour: Int64 = 3_600_000

  private static func at(_ hours: Double) -> Int64 { noon + Int64(hours * Double(hour)) }

  private static let graphic = CourseGraphic(
    title: "Course of an invented stay", id: "design-course",
    description: "COWS rises from 9 to 17, falls to 6 after two doses.",
    span: at(-2)...at(26), now: CourseMark(at(23), "now"),
    days: [
      CourseMark(at(-2), "Day 1", detail: "Wed 19 Nov"),
      CourseMark(at(12), "Day 2", detail: "Thu 20 Nov"),
    ],
    hours: [CourseMark(at(6), "18:00"), CourseMark(at(18), "06:00")],
    nights: [at(10)...at(18)], score: score, doseRows: doses,
    notes: [CourseMark(at(1), "Vomited once, feels better")], lanes: [pulse, pressure],
    latestNote: "mild", timeText: { time in "\((time - noon) / 60_000) min after noon" })

  private static let score = CourseScore(
    name: "COWS",
    points: [
      point(-1, 9), point(1, 13), point(2.5, 17), point(4, 12), point(8, 8), point(19, 10),
      point(22, 6),
    ],
    incomplete: [CourseMark(at(9.5), "8 of 11")],
    bands: [
      .init(from: 0, through: 4, name: "below mild"), .init(from: 5, through: 12, name: "mild"),
      .init(from: 13, through: 24, name: "moderate"),
      .init(from: 25, through: 36, name: "moderately severe"),
      .init(from: 37, through: 48, name: "severe"),
    ], gapAfter: 6 * hour)

  private static let doses: [CourseDoseRow] = [
    CourseDoseRow(
      medicine: "Buprenorphine",
      doses: [
        CourseDose(at(1.2), "4 mg", .given, share: 0.5), CourseDose(at(2.7), "8 mg", .given),
        CourseDose(at(19.5), "8 mg", .refused), CourseDose(at(25), "8 mg", .due),
      ]),
    CourseDoseRow(medicine: "Clonidine", doses: [CourseDose(at(3), "0.1 mg", .given)]),
  ]

  private static let pulse = CourseLane(
    name: "Pulse", unit: "per minute",
    points: [
      point(-1, 88), point(1, 104, .watch), point(2.5, 116, .urgent), point(4, 92), point(8, 80),
      point(19, 84), point(22, 78),
    ], scale: 50...120, usual: 60...90, gapAfter: 12 * hour)

  private static let pressure = CourseLane(
    name: "Blood pressure", unit: "mmHg",
    points: [
      CoursePoint(at(-1), 132, low: 84, label: "132/84"),
      CoursePoint(at(2.5), 146, low: 92, label: "146/92"),
      CoursePoint(at(8), 126, low: 78, label: "126/78"),
      CoursePoint(at(22), 122, low: 76, label: "122/76"),
    ], scale: 60...160, usual: 70...140, gapAfter: 12 * hour)

  private static func point(_ hours: Double, _ value: Int, _ level: Level = .none) -> CoursePoint {
    CoursePoint(at(hours), Double(value), label: "\(value)", level: level)
  }
}
