extension DesignPage {
  static let medicationGroup = DesignGroup(
    id: "medication", title: "Medication",
    examples: [
      DesignExample(
        "States of a dose", "Shape and word. \u{201C}Given or not?\u{201D} blocks the next dose.",
        showsNight: true,
        content: row(DoseState.allCases.map { DoseCell(state: $0, time: "09:00") })),
      DesignExample(
        "Amount", "What to hand over, in the same line.", showsNight: true,
        content: row([
          DoseAmount("12 mg", pieces: ["1 film of 8 mg", "2 films of 2 mg"]),
          DoseAmount("40 mg", pieces: ["4 mL of 10 mg/mL"]),
        ])),
      DesignExample(
        "Running account", "Every source that counts, against the bound.", showsNight: true,
        content: "\(account)"),
      DesignExample(
        "Administration record", "An order a row, a part of the day a column.", content: "\(grid)"),
    ])

  private static let account = AccountMeter(
    title: "Buprenorphine, last 24 h", unit: "mg",
    parts: [.init(label: "given 09:05", amount: 16), .init(label: "given 20:10", amount: 4)],
    limit: 32, note: "Counts doses given here and those reported from outside.")

  private static let grid = MedicationGrid(
    caption: "Example of an administration record",
    columns: [
      .init(label: "Morning"), .init(label: "Afternoon", isCurrent: true), .init(label: "Evening"),
    ],
    sections: [
      .init(
        title: "Scheduled",
        rows: [
          .init(
            medicine: "Buprenorphine/naloxone film",
            amount: DoseAmount("16 mg", pieces: ["2 films of 8 mg"]),
            instructions: "Sublingual, once daily",
            cells: [[DoseCell(state: .given, time: "09:05", note: "J. Kallio")], [], []]),
          .init(
            medicine: "Clonidine tablet",
            amount: DoseAmount("0.1 mg", pieces: ["1 tablet of 0.1 mg"]),
            instructions: "By mouth, every 6 hours",
            cells: [
              [DoseCell(state: .held, time: "10:00", note: "BP 96/58")],
              [DoseCell(state: .late, time: "14:00", path: "#medication")],
              [DoseCell(state: .notYet, time: "20:00")],
            ]),
        ])
    ])
}
