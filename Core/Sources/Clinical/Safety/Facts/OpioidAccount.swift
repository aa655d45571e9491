/// Every opioid agonist dose that counts in the last 24 hours, by where it came from.
///
/// Opioids used before admission are no doses and are not in it. An unknown, vomited or undissolved dose counts in full.
public struct OpioidAccount: Sendable, Hashable {
  /// The doses, oldest first.
  public let doses: [Line]
  /// The sum for each medicine, in the order they first appear; milligrams of different opioids are never added.
  public let totals: [Total]

  /// One dose that counts.
  public struct Line: Sendable, Hashable {
    /// The medicine.
    public let medicine: Medicine
    /// Where it came from.
    public let origin: Origin
    /// What counts of it, comparable between products of the medicine.
    public let counted: Dose
    /// When it was taken.
    public let at: Instant
    /// Who recorded it.
    public let author: String
  }

  /// The sum of one medicine.
  public struct Total: Sendable, Hashable {
    /// The medicine.
    public let medicine: Medicine
    /// All of it.
    public let counted: Dose
    /// The part from each origin that has any, in the order of ``Origin``.
    public let parts: [Part]
  }

  /// What one origin adds to a total.
  public struct Part: Sendable, Hashable {
    /// Where it came from.
    public let origin: Origin
    /// How much.
    public let counted: Dose
  }

  /// Where a dose came from; not knowing whether it was taken stands above where it was meant to come from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case scheduled
    case asNeeded = "as-needed"
    case elsewhere
    case takeHome = "take-home"
    case unwitnessed
    case unknown

    /// The origin as people read it.
    public var text: String {
      switch self {
      case .scheduled: Administration.Source.scheduled.text
      case .asNeeded: Administration.Source.asNeeded.text
      case .elsewhere: Administration.Source.elsewhere.text
      case .takeHome: Administration.Source.takeHome.text
      case .unwitnessed: Administration.Source.unwitnessed.text
      case .unknown: "unknown whether given"
      }
    }

    init(_ administration: Administration) {
      guard administration.outcome != .unknownWhetherGiven else {
        self = .unknown
        return
      }
      switch administration.source {
      case .scheduled: self = .scheduled
      case .asNeeded: self = .asNeeded
      case .elsewhere: self = .elsewhere
      case .takeHome: self = .takeHome
      case .unwitnessed: self = .unwitnessed
      }
    }
  }

  /// The account of the 24 hours up to an instant; a dose exactly 24 hours old is outside.
  public static func last24Hours(in picture: ClinicalPicture, at instant: Instant) -> OpioidAccount
  {
    let from = instant - .days(1)
    let doses = picture.administrations.filter { dose in
      dose.at > from && dose.value.product.medicine.isAgonist && dose.value.counts
    }
    return OpioidAccount(doses.sorted { $0.at < $1.at })
  }

  init(_ administrations: [Charted<Administration>]) {
    let lines = administrations.map { dose in
      Line(
        medicine: dose.value.product.medicine, origin: Origin(dose.value),
        counted: dose.value.comparableDose, at: dose.at, author: dose.author)
    }
    doses = lines
    var medicines: [Medicine] = []
    for line in lines where !medicines.contains(where: { $0.id == line.medicine.id }) {
      medicines.append(line.medicine)
    }
    totals = medicines.map { medicine in
      Total(medicine, lines.filter { $0.medicine.id == medicine.id })
    }
  }

  /// The sum of a medicine; nothing when none counts.
  public func total(of medicine: Medicine) -> Dose {
    totals.first { $0.medicine.id == medicine.id }?.counted ?? .zero
  }
}

extension OpioidAccount.Total {
  fileprivate init(_ medicine: Medicine, _ lines: [OpioidAccount.Line]) {
    self.medicine = medicine
    counted = lines.reduce(.zero) { $0 + $1.counted }
    parts = OpioidAccount.Origin.allCases.compactMap { origin in
      let part = lines.filter { $0.origin == origin }.reduce(Dose.zero) { $0 + $1.counted }
      return part > .zero ? OpioidAccount.Part(origin: origin, counted: part) : nil
    }
  }
}
