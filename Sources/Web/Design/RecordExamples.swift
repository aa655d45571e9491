extension DesignPage {
  static let recordGroup = DesignGroup(
    id: "records", title: "Records",
    examples: [
      DesignExample(
        "Timeline", "What was corrected stays readable, with who, when and why.", showsNight: true,
        content: "\(Timeline([.init(heading: "Wed 19 Nov, day 3", entries: entries)]))"),
      DesignExample("Facts", "An unknown value says so.", showsNight: true, content: "\(facts)"),
      DesignExample("Table", "Values in rows.", content: "\(table)"),
      DesignExample(
        "Panel", "A titled surface.",
        content: "\(Panel("Due", content: "<p>Nothing until 18:00.</p>"))"),
    ])

  private static let entries: [TimelineEntry] = [
    TimelineEntry(
      id: "example-1", kind: .dose, time: "09:05", title: "Buprenorphine 16 mg given",
      author: "Jonna Kallio, nurse"),
    TimelineEntry(
      id: "example-2", kind: .observation, time: "09:00", title: "Pulse 82 per minute",
      author: "Jonna Kallio, nurse",
      standing: .amended([
        .init(
          value: "Pulse 128 per minute", author: "Jonna Kallio", time: "09:03",
          reason: "Read from the wrong line.")
      ])),
    TimelineEntry(
      id: "example-3", kind: .note, time: "08:50", title: "Asked about the evening dose",
      author: "Pekka Salo, nurse",
      standing: .struck(author: "Pekka Salo", time: "08:55", reason: "Written in the wrong chart.")),
  ]

  private static let facts = FactList([
    .init("Weight", "71.2 kg", origin: "Mon 17 Nov, J. Kallio"), .init("Hepatitis C", nil),
  ])

  private static let table = DataTable(
    caption: "Scores of today",
    columns: [.init(label: "Time"), .init(label: "COWS", isNumeric: true)],
    rows: [["13:40", "5"], ["09:00", "6"]])
}
