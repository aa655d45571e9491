extension DesignPage {
  static let signalGroup = DesignGroup(
    id: "signals", title: "Signals",
    examples: [
      DesignExample(
        "Flag", "Asks for attention by outline and word; colour only helps.", showsNight: true,
        content: row([Flag(.none), Flag(.watch), Flag(.urgent), Flag(.emergency, "Breathing 9")])),
      DesignExample(
        "Score", "A number only when every item has an answer.", showsNight: true,
        content: #"<div class="score-row">\#(scores)</div>"#),
      DesignExample(
        "Countdown", "Kept current in the browser by the server's clock.", showsNight: true,
        content: row([
          Countdown(due: noon + 720_000, now: noon), Countdown(due: noon - 300_000, now: noon),
        ])),
      DesignExample(
        "Tag", "A quiet label.", showsNight: true,
        content: row([
          Tag("Amended"), Tag("Fits the rule", tone: .strong), Tag("Guideline", tone: .outline),
        ])),
      DesignExample(
        "Notice", "What has just happened, above the content.", showsNight: true,
        content: "\(notices)"),
      DesignExample(
        "Empty", "Why there is nothing, and what to do.", showsNight: true,
        content: "\(empty)"),
      DesignExample(
        "Button", "One primary button a form; the grave one for what cannot be taken back.",
        showsNight: true,
        content: row([
          Button("Save round"), Button("Change", kind: .secondary),
          Button("Back", kind: .quiet, action: .link("#signals")), Button("Strike", kind: .grave),
        ])),
    ])

  /// Milliseconds since 1970: an invented noon that all examples share.
  static let noon: Int64 = 1_763_553_600_000

  /// Parts side by side.
  static func row(_ parts: [some Component]) -> HTML {
    #"<div class="design-row">\#(parts)</div>"#
  }

  private static let scores: [ScoreBadge] = [
    ScoreBadge(name: "COWS", reading: .total(14, band: "moderate", trend: .rising), time: "13:05"),
    ScoreBadge(
      name: "NEWS2", reading: .total(7, band: "high", trend: .rising), level: .emergency,
      time: "13:05"),
    ScoreBadge(name: "COWS", reading: .incomplete(answered: 8, of: 11), time: "11:30"),
    ScoreBadge(name: "Pain", reading: .missing),
  ]

  private static let notices: [Notice] = [
    Notice(.success, "Buprenorphine 8 mg recorded at 09:05"),
    Notice(.caution, "Someone else changed this chart while you wrote"),
    Notice(.failure, "Not saved. The server did not answer"),
  ]

  private static let empty = EmptyState(
    heading: "No doses due", text: "The next one is at 18:00.",
    action: Button("See the whole day", kind: .secondary, action: .link("#signals")).render())
}
