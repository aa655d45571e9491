import Clinical

enum AllergyCases {
  private static let ready = PictureBuilder.ready

  static let all: [RuleCase] = [
    .fires(
      "ALG-01", .hardStop, "the medicine", .giving(.ibuprofen, 400.mg),
      ready.allergic(to: "Ibuprofen")),
    .fires(
      "ALG-01", .hardStop, "its class", .giving(.naproxen, 250.mg),
      ready.allergic(to: "NSAIDs", .moderate)),
    .fires(
      "ALG-01", .hardStop, "severity not known", .giving(.naproxen, 250.mg),
      ready.allergic(to: "aspirin", .unknown)),
    .fires(
      "ALG-01", .hardStop, "among other words", .order(.once(.ibuprofen, 400.mg)),
      ready.allergic(to: "penicillin / Advil (2019)")),
    .fires(
      "ALG-01", .hardStop, "a brand", .giving(.clonidine, .micrograms(100)),
      ready.allergic(to: "Catapres")),
    .fires(
      "ALG-01", .hardStop, "benzos", .giving(.lorazepam, 1.mg), ready.allergic(to: "benzos")),
    .clear("ALG-01", "mild", .giving(.ibuprofen, 400.mg), ready.allergic(to: "ibuprofen", .mild)),
    .clear(
      "ALG-01", "another medicine", .giving(.ibuprofen, 400.mg), ready.allergic(to: "penicillin")),
    .clear(
      "ALG-01", "part of a word", .giving(.morphineForTest, 15.mg),
      ready.allergic(to: "apomorphine")),
    .clear(
      "ALG-01", "naloxone in a combination", .giving(.film8, 8.mg), ready.allergic(to: "naloxone")),
    .fires("ALG-01", .advisory, "rescue", .giving(.naloxone, 4.mg), ready.allergic(to: "naloxone")),
    .missing(
      "ALG-02", .hardStop, "any medicine", .giving(.ondansetron, 4.mg),
      ready.notAskedAboutAllergies()),
    .missing(
      "ALG-02", .hardStop, "an order", .order(.once(.ondansetron, 4.mg)),
      ready.notAskedAboutAllergies()),
    .missing(
      "ALG-02", .advisory, "a seizure", .order(.once(.lorazepam, 4.mg, for: .seizure)),
      ready.notAskedAboutAllergies()),
    .missing(
      "ALG-02", .advisory, "rescue", .giving(.naloxone, 4.mg), ready.notAskedAboutAllergies()),
    .clear("ALG-02", "none, and asked", .giving(.ondansetron, 4.mg), ready),
    .fires(
      "ALG-03", .softStop, "combination", .giving(.film8, 8.mg), ready.allergic(to: "Narcan", .mild)
    ),
    .clear("ALG-03", "mono-product", .giving(.monoTablet8, 8.mg), ready.allergic(to: "Narcan")),
    .missing(
      "ALG-03", .softStop, "not asked", .giving(.film8, 8.mg), ready.notAskedAboutAllergies()),
  ]
}

extension Product {
  fileprivate static let morphineForTest =
    Formulary.product("morphine-tablet-15") ?? Product.oxycodone
}
