/// Opioids that may still act: those told on admission and the full agonists given in the last days.
struct OpioidExposures: Sendable {
  /// Whether the person was asked which opioids they use.
  let isAsked: Bool
  /// Each opioid with its last use.
  let all: [Exposure]

  /// One opioid.
  struct Exposure: Sendable, Hashable {
    /// How long it acts; nil when the kind is not known.
    let duration: OpioidKind.Duration?
    let name: String
    /// The latest moment it may have been taken; nil when not known.
    let lastUse: Instant?
    /// Methadone: the daily dose; nil when not known.
    let dailyDose: Dose?
    /// Who recorded it and when, for evidence.
    let recorded: Charted<String>

    /// The time since the last use; nil when not known.
    func age(at instant: Instant) -> TimeSpan? { lastUse.map { instant - $0 } }

    /// "Heroin last used: 9 h 30 min before".
    func evidence(at instant: Instant) -> Evidence {
      guard let lastUse else {
        return Evidence("\(name) last used", "not recorded", from: recorded)
      }
      let place = lastUse > instant ? "in the future" : "\((instant - lastUse).text) before"
      return Evidence("\(name) last used", place, at: lastUse, author: recorded.author)
    }
  }

  /// Opioids given on the unit or elsewhere count this long: as long as abstinence takes, and longer than the longest gate (P07 at
  /// most 96 hours).
  private static let memory: TimeSpan = .hours(120)

  init(picture: ClinicalPicture, history: DoseHistory, at instant: Instant) {
    isAsked = picture.evaluation.opioids != nil
    all = Self.told(picture.evaluation) + Self.given(history, at: instant)
  }

  private static func told(_ evaluation: Evaluation) -> [Exposure] {
    guard let opioids = evaluation.opioids else { return [] }
    return opioids.value.map { use in
      let name = use.kind?.text ?? "An opioid of unknown kind"
      return Exposure(
        duration: use.kind?.duration, name: name, lastUse: use.lastUse?.at,
        dailyDose: use.dailyDose, recorded: opioids.map { _ in name })
    }
  }

  private static func given(_ history: DoseHistory, at instant: Instant) -> [Exposure] {
    let doses = history.counted(later: instant - memory, .fullAgonist)
    var newest: [String: Charted<Administration>] = [:]
    for dose in doses { newest[dose.value.product.medicine.id] = dose }
    return newest.values.sorted { $0.at < $1.at }.map { last in
      let medicine = last.value.product.medicine
      let day = doses.filter {
        $0.value.product.medicine.id == medicine.id && $0.at > last.at - .days(1)
      }
      return Exposure(
        duration: medicine.isMethadone ? .methadone : .short, name: medicine.name,
        lastUse: last.at, dailyDose: day.comparableSum, recorded: last.map { _ in medicine.name })
    }
  }

  /// Those that act in one of these ways.
  func lasting(_ durations: OpioidKind.Duration...) -> [Exposure] {
    all.filter { exposure in exposure.duration.map(durations.contains) ?? false }
  }

  /// Those whose kind is not known.
  var ofUnknownKind: [Exposure] { all.filter { $0.duration == nil } }

  /// Full agonists, and whatever is of unknown kind.
  var fullAgonists: [Exposure] { all.filter { $0.duration != .partial } }

  /// Buprenorphine doses that the person told of and that are not charted as doses: they count like any other. A dose charted from
  /// outside within 12 hours of the telling is taken to be the same one. Status: local default.
  func toldDoses(besides charted: [Charted<Administration>]) -> [(at: Instant, amount: Dose)] {
    lasting(.partial).compactMap { exposure in
      guard let at = exposure.lastUse, let amount = exposure.dailyDose else { return nil }
      let isCharted = charted.contains { dose in
        !dose.value.isFromHere && dose.at > at - .hours(12) && dose.at < at + .hours(12)
      }
      return isCharted ? nil : (at, amount)
    }
  }

  /// Buprenorphine told of without its amount or its time, that may have been taken within a span before an instant.
  func toldInPart(within span: TimeSpan, before instant: Instant) -> [Exposure] {
    lasting(.partial).filter { exposure in
      guard exposure.lastUse == nil || exposure.dailyDose == nil else { return false }
      return (exposure.lastUse ?? exposure.recorded.at) > instant - span
    }
  }

  /// Whether every full agonist is known to have been last taken longer ago than this. False while anything about it is unknown.
  func isFree(for span: TimeSpan, at instant: Instant) -> Bool {
    isAsked
      && fullAgonists.allSatisfy { exposure in
        exposure.duration != nil && exposure.age(at: instant).map { $0 > span } ?? false
      }
  }
}
