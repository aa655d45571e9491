import Clinical

/// What does not change about a virtual body: how used it is to opioids, and its ordinary values.
struct BodyTraits: Sendable, Hashable {
  /// The opioids that still act on arrival.
  var lastUses: [LastUse]
  /// How far the body has adapted to them, 0 to 1.
  var adaptation: Double
  /// How strongly it feels a full agonist being displaced by buprenorphine; 0 for most people.
  var precipitation: Double
  /// Times at which something else is the matter.
  var spells: [Spell]
  /// Points of COWS that come from unrest and not from withdrawal.
  var unrest: Double
  /// Pain without withdrawal, 0 to 10.
  var pain: Double
  /// Pulse at rest.
  var pulse: Double
  /// Systolic pressure at rest in mmHg.
  var systolic: Double
  /// Breaths a minute at rest.
  var breathing: Double
  /// Oxygen saturation in percent.
  var saturation: Double

  /// One opioid and when it was truly last taken.
  struct LastUse: Sendable, Hashable {
    var kind: OpioidKind
    var at: Instant
  }

  /// A span in which something else is the matter, at its height in the middle.
  struct Spell: Sendable, Hashable {
    var kind: Kind
    var from: Instant
    var until: Instant

    enum Kind: Sendable, Hashable { case drowsy, feverish }

    /// How far it has come at an instant, 0 to 1: it rises and passes within a quarter of its length.
    func height(at instant: Instant) -> Double {
      guard instant > from, instant < until else { return 0 }
      let place =
        Double((instant - from).milliseconds) / Double((until - from).milliseconds)
      return min(1, 4 * min(place, 1 - place))
    }
  }
}
