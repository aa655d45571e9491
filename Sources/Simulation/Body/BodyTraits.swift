import Clinical

/// What does not change about a virtual body: how used it is to opioids, and its ordinary values.
struct BodyTraits: Sendable, Hashable {
  /// The opioids that still act on arrival.
  var lastUses: [LastUse]
  /// How far the body has adapted to them, 0 to 1.
  var adaptation: Double
  /// How strongly it feels a full agonist being displaced by buprenorphine; 0 for most people.
  var precipitation: Double
  /// Times at which something undisclosed makes it drowsy.
  var drowsySpells: [DrowsySpell]
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

  /// A span of drowsiness, deepest in its middle.
  struct DrowsySpell: Sendable, Hashable {
    var from: Instant
    var until: Instant
    /// 0.3 is a little drowsy, 0.5 drifts off.
    var depth: Double
  }
}
