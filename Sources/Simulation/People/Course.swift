import Clinical

/// The story of a stay: what the person comes with, what they want and what happens.
struct Course: Sendable {
  /// Stable, for tests: "fentanyl-precipitated".
  var id: String
  var opioids: [Use]
  /// How far the body has adapted to opioids, 0 to 1.
  var adaptation: Double
  /// How strongly it feels a full agonist being displaced.
  var precipitation = 0.0
  var unrest = 0.5
  var start = Pathway.standardStart
  var wish = Wish.maintenance
  var otherSubstances: [Evaluation.Substance] = [.tobacco]
  var conditions: [Evaluation.Condition] = []
  /// Medicines for comfort by the clock and not only as needed.
  var hasScheduledComfort = false
  /// From arrival to leaving; nil leaves it to the number of the stay.
  var stay: TimeSpan?
  var departure = Proposal.Departure.planned
  var incidents: [Incident] = []

  /// What the person wants after the start.
  enum Wish: Sendable, Hashable { case maintenance, taper }

  /// One opioid as used before.
  struct Use: Sendable, Hashable {
    var kind: OpioidKind
    var route: OpioidUse.UseRoute
    var amount: String
    var days: Int
    /// Hours from the last use to arrival.
    var hoursBefore: Int
    var certainty = OpioidUse.Certainty.withinHours
    var dailyDose: Dose?
  }
}

extension Course {
  static let heroin = Course(
    id: "heroin",
    opioids: [
      Use(kind: .heroin, route: .injected, amount: "about 8 bags", days: 900, hoursBefore: 7)
    ], adaptation: 0.76)

  static let fentanyl = Course(
    id: "fentanyl",
    opioids: [
      Use(kind: .fentanyl, route: .smoked, amount: "10 to 12 blue pills", days: 700, hoursBefore: 8)
    ], adaptation: 0.86, unrest: 1.0)

  static let oxycodone = Course(
    id: "oxycodone",
    opioids: [
      Use(
        kind: .oxycodoneShort, route: .swallowed, amount: "120 mg", days: 1_100, hoursBefore: 9,
        certainty: .exact)
    ], adaptation: 0.74, otherSubstances: [])

  static let methadone = Course(
    id: "methadone",
    opioids: [
      Use(
        kind: .methadone, route: .swallowed, amount: "30 mg once a day", days: 1_500,
        hoursBefore: 12,
        certainty: .exact, dailyDose: .milligrams(30))
    ], adaptation: 0.80)
}
