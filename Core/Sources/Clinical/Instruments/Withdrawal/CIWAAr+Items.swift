extension CIWAAr {
  static let items: [Instrument.Item] = [
    nausea, tremor, sweats, anxiety, agitation, tactile, auditory, visual, headache, orientation,
    seizure,
  ]

  private static let nausea = Instrument.Item.choice(
    "nausea", "Nausea and vomiting",
    .anchored(
      0...7,
      [
        0: "no nausea and no vomiting", 1: "mild nausea with no vomiting",
        4: "intermittent nausea with dry heaves",
        7: "constant nausea, frequent dry heaves and vomiting",
      ]),
    question: "Ask \"Do you feel sick to your stomach? Have you vomited?\" Observation.")

  private static let tremor = Instrument.Item.choice(
    "tremor", "Tremor",
    .anchored(
      0...7,
      [
        0: "no tremor", 1: "not visible, but can be felt fingertip to fingertip",
        4: "moderate, with patient's arms extended", 7: "severe, even with arms not extended",
      ]),
    question: "Arms extended and fingers spread apart. Observation.")

  private static let sweats = Instrument.Item.choice(
    "sweats", "Paroxysmal sweats",
    .anchored(
      0...7,
      [
        0: "no sweat visible", 1: "barely perceptible sweating, palms moist",
        4: "beads of sweat obvious on forehead", 7: "drenching sweats",
      ]),
    question: "Observation.")

  private static let anxiety = Instrument.Item.choice(
    "anxiety", "Anxiety",
    .anchored(
      0...7,
      [
        0: "no anxiety, at ease", 1: "mildly anxious",
        4: "moderately anxious, or guarded, so anxiety is inferred",
        7: "equivalent to acute panic states as seen in severe delirium or acute schizophrenic "
          + "reactions",
      ]),
    question: "Ask \"Do you feel nervous?\" Observation.")

  private static let agitation = Instrument.Item.choice(
    "agitation", "Agitation",
    .anchored(
      0...7,
      [
        0: "normal activity", 1: "somewhat more than normal activity",
        4: "moderately fidgety and restless",
        7: "paces back and forth during most of the interview, or constantly thrashes about",
      ]),
    question: "Observation.")

  private static let headache = Instrument.Item.choice(
    "headache", "Headache, fullness in head",
    .steps(
      "not present", "very mild", "mild", "moderate", "moderately severe", "severe", "very severe",
      "extremely severe"),
    question: "Ask \"Does your head feel different? Does it feel like there is a band around your "
      + "head?\" Do not rate for dizziness or lightheadedness.")

  private static let orientation = Instrument.Item.choice(
    "orientation", "Orientation and clouding of sensorium",
    .steps(
      "oriented and can do serial additions",
      "cannot do serial additions or is uncertain about date",
      "disoriented for date by no more than 2 calendar days",
      "disoriented for date by more than 2 calendar days", "disoriented for place and/or person"),
    question: "Ask \"What day is this? Where are you? Who am I?\"")

  /// Not part of the published scale: asked beside it, because a seizure outranks every total.
  private static let seizure = Instrument.Item.yesOrNo(
    "seizure", "Seizure since the last assessment", note: "not part of the scale", role: .extra)
}
