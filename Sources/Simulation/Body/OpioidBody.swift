import Clinical

/// The hidden course of one virtual person.
///
/// An operational model for demonstration, never for prediction: no published and validated model of COWS over time or of
/// buprenorphine-precipitated withdrawal was found (section 13.8 of the fact base). Full agonists and buprenorphine compete for the
/// receptor; the body has adapted to their sum and adapts again over days; what it lacks drives withdrawal, and a full agonist
/// pushed out within the hour adds to it.
struct OpioidBody: Sendable {
  let traits: BodyTraits

  /// The model moves in steps of five minutes.
  private static let step: TimeSpan = .minutes(5)
  private static let stepHours = 5.0 / 60
  /// A body is followed for at most this long.
  private static let longest: TimeSpan = .days(45)

  /// The state at an instant, after the doses taken until then.
  func state(at instant: Instant, doses: [TakenDose]) -> BodyState {
    let begin = traits.lastUses.map(\.at).min() ?? instant - .days(1)
    var course = Course(traits: traits)
    var now = max(begin, instant - Self.longest)
    var coming = doses.filter { $0.at >= now && $0.at <= instant }.sorted { $0.at < $1.at }[...]
    while now < instant {
      while let dose = coming.first, dose.at <= now {
        course.take(dose)
        coming = coming.dropFirst()
      }
      course.advance(to: now + Self.step, hours: Self.stepHours)
      now = now + Self.step
    }
    var state = course.state
    state.drowsiness = min(0.85, state.drowsiness + 0.54 * height(of: .drowsy, at: instant))
    state.fever = height(of: .feverish, at: instant)
    return state
  }

  private func height(of kind: BodyTraits.Spell.Kind, at instant: Instant) -> Double {
    traits.spells.filter { $0.kind == kind }.map { $0.height(at: instant) }.max() ?? 0
  }
}

extension OpioidBody {
  /// The moving parts.
  private struct Course {
    let traits: BodyTraits
    var agonists: [Agonist]
    var given = 0.0
    var antagonist = 0.0
    var buprenorphine = BuprenorphineLevel()
    var sedatives = 0.0
    var slowing = 0.0
    var adaptation: Double
    var lack = 0.0
    var displaced = 0.0
    var precipitated = 0.0

    /// Fills the receptor less than a full agonist does (ventilation, Yassen 2007).
    static let partialEfficacy = 0.56
    static let filled = 0.914
    /// The lack at which half of COWS is reached, and how steeply it gets there.
    static let halfLack = 0.69

    init(traits: BodyTraits) {
      self.traits = traits
      adaptation = traits.adaptation
      // The effect at the last use stands a little above what the body has adapted to.
      let effect = min(0.94, traits.adaptation + 0.08)
      agonists = traits.lastUses.map { Agonist($0, strength: effect / (1 - effect)) }
    }

    mutating func take(_ dose: TakenDose) {
      let classes = dose.medicine.classes
      if dose.medicine.id == Medicine.buprenorphine.id {
        buprenorphine.take(milligrams: dose.milligrams)
      } else if classes.contains(.opioidFullAgonist) {
        given += dose.milligrams * 0.08
      } else if classes.contains(.opioidAntagonist) {
        antagonist += dose.milligrams * 2
      } else if classes.contains(.alpha2Agonist) {
        slowing += 0.7
        sedatives += 0.06
      } else if classes.contains(where: \.isSedating) {
        sedatives += 0.16
      }
    }

    mutating func advance(to now: Instant, hours: Double) {
      for index in agonists.indices { agonists[index].step(to: now, hours: hours) }
      buprenorphine.step(hours: hours)
      given -= given * 0.08 * hours
      antagonist -= antagonist * 0.6 * hours
      sedatives -= sedatives * 0.18 * hours
      slowing -= slowing * 0.15 * hours
      let full = agonists.reduce(given) { $0 + $1.strength }
      let partial = buprenorphine.strength
      let competing = 1 + full + partial + antagonist
      let effect = (full + Self.partialEfficacy * Self.filled * partial) / competing
      feel(displaced: full / (1 + full) - full / competing, hours: hours)
      adapt(to: effect, hours: hours)
    }

    private mutating func feel(displaced now: Double, hours: Double) {
      precipitated += traits.precipitation * max(0, now - displaced)
      precipitated -= precipitated * 0.35 * hours
      displaced = now
    }

    private mutating func adapt(to effect: Double, hours: Double) {
      let wanting = max(0, adaptation - effect)
      lack += (wanting - lack) * (wanting > lack ? 0.20 : 1.1) * hours
      adaptation += (effect - adaptation) * 0.0066 * hours
      sedation = max(0, effect - adaptation - 0.05) * 1.6
    }

    private var sedation = 0.0

    var state: BodyState {
      let drive = lack + precipitated
      let cubed = drive * drive * drive
      let half = Self.halfLack * Self.halfLack * Self.halfLack
      let withdrawal = 48 * cubed / (half + cubed) + traits.unrest
      return BodyState(
        withdrawal: min(44, max(0, withdrawal - 2.5 * slowing)),
        drowsiness: sedation + sedatives * 0.8, fever: 0, slowing: min(1, slowing))
    }
  }

  /// One opioid from before the stay, fading.
  private struct Agonist {
    private let decay: AgonistDecay
    private let taken: Instant
    private var quick: Double
    private var slow: Double

    init(_ use: BodyTraits.LastUse, strength: Double) {
      decay = use.kind.decay
      taken = use.at
      slow = strength * decay.deepShare
      quick = strength - slow
    }

    var strength: Double { quick + slow }

    /// Before its last use the level is kept up.
    mutating func step(to now: Instant, hours: Double) {
      guard now > taken else { return }
      quick -= quick * decay.fast * hours
      slow -= slow * decay.deep * hours
    }
  }
}
