extension CIWAAr {
  static let tactile = Instrument.Item.choice(
    "tactile", "Tactile disturbances",
    .steps(
      "none", "very mild itching, pins and needles, burning or numbness", "mild", "moderate",
      "moderately severe hallucinations", "severe hallucinations",
      "extremely severe hallucinations", "continuous hallucinations"),
    question: "Ask \"Have you any itching, pins and needles sensations, any burning, any numbness, "
      + "or do you feel bugs crawling on or under your skin?\"")

  static let auditory = Instrument.Item.choice(
    "auditory", "Auditory disturbances",
    .steps(
      "not present", "very mild harshness or ability to frighten", "mild", "moderate",
      "moderately severe hallucinations", "severe hallucinations",
      "extremely severe hallucinations", "continuous hallucinations"),
    question:
      "Ask \"Are you more aware of sounds around you? Are they harsh? Do they frighten you? "
      + "Are you hearing anything that is disturbing to you? Are you hearing things you know are "
      + "not there?\"")

  static let visual = Instrument.Item.choice(
    "visual", "Visual disturbances",
    .steps(
      "not present", "very mild sensitivity", "mild", "moderate",
      "moderately severe hallucinations", "severe hallucinations",
      "extremely severe hallucinations", "continuous hallucinations"),
    question: "Ask \"Does the light appear to be too bright? Is its color different? Does it hurt "
      + "your eyes? Are you seeing anything that is disturbing to you? Are you seeing things you "
      + "know are not there?\"")
}
