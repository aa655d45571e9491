extension DesignPage {
  static let boardGroup = DesignGroup(
    id: "board", title: "Board",
    examples: [
      DesignExample(
        "Beds", "The most urgent first, as the caller has ordered them.", showsNight: true,
        content: "\(BoardGrid(beds: beds))"),
      DesignExample(
        "What is due for one person", "Above the picture of the course.",
        content:
          "\(DueStrip(items: [due("Round", minutes: 8)], actions: Button("Start round").render()))"),
    ])

  private static let beds: [BoardBed] = [
    BoardBed(
      bed: "7", level: .emergency,
      occupant: occupant(
        "Danielle Okafor", "D.O.", cows: 4, news: 7, .falling, [Flag(.emergency, "Breathing 9")])),
    BoardBed(
      bed: "2", level: .urgent,
      occupant: occupant(
        "Tuomas Lehto", "T.L.", cows: 27, news: 4, .rising, [Flag(.urgent, "COWS +9 after dose")])),
    BoardBed(
      bed: "4",
      occupant: occupant("Marek Kowalczyk", "M.K.", cows: 5, news: 2, .falling, [Flag(.none)])),
    BoardBed(bed: "10", emptyText: "Free, expected 16:00"),
  ]

  private static func occupant(
    _ name: String, _ initials: String, cows: Int, news: Int, _ trend: Trend, _ flags: [Flag]
  ) -> BoardBed.Occupant {
    BoardBed.Occupant(
      name: name, initials: initials, details: "34 · day 3", stay: "Day 3",
      withdrawal: ScoreBadge(
        name: "COWS", reading: .total(cows, band: nil, trend: trend), time: "15 min ago"),
      earlyWarning: ScoreBadge(name: "NEWS2", reading: .total(news, band: nil, trend: .steady)),
      due: [due("Round", minutes: 12)], flags: flags, chartPath: "#board", roundPath: "#board")
  }

  private static func due(_ text: String, minutes: Int64) -> BoardBed.Due {
    BoardBed.Due(
      text: text, wallText: text, countdown: Countdown(due: noon + minutes * 60_000, now: noon))
  }
}
