extension DesignPage {
  static let personGroup = DesignGroup(
    id: "person", title: "Person",
    examples: [
      DesignExample(
        "Banner, allergies known", "Loud, because missing it does harm.",
        content: "\(banner(.known(["penicillin (rash)"])))"),
      DesignExample(
        "Banner, little known", "What was not asked is said to be unknown.",
        content: "\(unaskedBanner)"),
    ])

  static func banner(_ allergies: PersonBanner.Allergies) -> PersonBanner {
    PersonBanner(
      bed: "4", name: "Marek Kowalczyk", details: "34 years, he/him", identifier: "EK-00417",
      allergies: allergies, weight: "71.2 kg", pathway: "Buprenorphine, standard", stay: "day 3",
      flags: [Flag(.watch, "COWS incomplete")])
  }

  private static let unaskedBanner = PersonBanner(
    bed: "8", name: "Mirela Ionescu", details: "24 years", allergies: .unknown,
    unknowns: ["last use", "pregnancy", "other sedatives"])
}
