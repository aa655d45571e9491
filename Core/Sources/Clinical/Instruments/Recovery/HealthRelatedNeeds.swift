/// The core of the Accountable Health Communities screen for health-related social needs: ten items in five domains, no total.
///
/// A positive safety domain opens an interview in private and must not stand on anything a partner may see.
public enum HealthRelatedNeeds {
  /// The definition.
  public static let instrument = Instrument(
    id: "ahc-hrsn", version: 1, title: "AHC health-related social needs screen, core",
    shortTitle: "AHC HRSN", rater: .either, recall: "now, and past 12 months",
    items: needs + safety, scoring: .domains(domains),
    triggers: [
      Instrument.Trigger(
        "safety", when: isUnsafe, .sameShift, "Safety interview in private; print nothing of it.")
    ],
    timetable: .at((.firstDay, "or PRAPARE"), (.beforeDischarge, "or PRAPARE")),
    citation: Citation("Billioux et al. 2017, NAM Perspectives; CMS", .guideline, verified: true),
    licence: .structureOnly(
      "CMS; the safety items are HITS (© K. Sherin), the food items are the Hunger Vital Sign."),
    codes: Instrument.Codes(panel: "96777-8"))

  private static let safetyItems = ["hurt", "insulted", "threatened", "screamed-at"]

  private static let isUnsafe = Statement.sum(
    safetyItems.map { Statement.Term(factor: 1, item: $0) }, atLeast: 11)

  private static let domains: [Instrument.Domain] = [
    Instrument.Domain(
      id: "living", name: "Living situation",
      positive: .any(.item("living", 1...2), .yes("housing-problems"))),
    Instrument.Domain(
      id: "food", name: "Food",
      positive: .any(.item("food-worry", 1...2), .item("food-gone", 1...2))),
    Instrument.Domain(id: "transport", name: "Transport", positive: .yes("transport")),
    Instrument.Domain(id: "utilities", name: "Utilities", positive: .item("utilities", 1...2)),
    Instrument.Domain(id: "safety", name: "Safety", positive: isUnsafe, isPrivate: true),
  ]

  /// Code 71802-3 is shared with PRAPARE, whose answers differ: read the answer codes, never the question's alone.
  private static let needs: [Instrument.Item] = [
    .choice(
      "living", "Living situation",
      [Instrument.Option].steps(
        "a steady place", "a place, but worried about losing it", "no steady place"
      ).coded("LA31993-1", "LA31994-9", "LA31995-6"), code: "71802-3"),
    .yesOrNo(
      "housing-problems", "Any problem with the home",
      note: "pests, mould, lead, heating, cooking, "
        + "smoke alarm, leaks", code: "96778-6"),
    .choice("food-worry", "Worried that food would run out", often),
    .choice("food-gone", "Food did not last", often),
    .yesOrNo("transport", "Lack of transport kept from appointments or daily needs"),
    .choice(
      "utilities", "Utilities threatened with being shut off",
      .steps("no", "yes", "already shut off")),
  ]

  private static let often: [Instrument.Option] = .steps(
    "never true", "sometimes true", "often true")

  private static let frequency: [Instrument.Option] = .points(
    (1, "never"), (2, "rarely"), (3, "sometimes"), (4, "fairly often"), (5, "frequently"))

  private static let safety: [Instrument.Item] = [
    .choice("hurt", "Someone hurts physically", frequency),
    .choice("insulted", "Someone insults or talks down", frequency),
    .choice("threatened", "Someone threatens with harm", frequency),
    .choice("screamed-at", "Someone screams or curses", frequency),
  ]
}
