/// The first buprenorphine dose of a course, about to be ordered or given.
struct BuprenorphineStart: Sendable {
  /// How it starts.
  let manner: Manner
  /// The first dose, comparable between products.
  let dose: Dose
  /// Whether it is only being ordered, for later: the rules ask again when it is given.
  let isForLater: Bool
  /// The score a start in withdrawal needs here.
  let gate: Gate

  /// How a course starts.
  enum Manner: Sendable, Hashable {
    /// In withdrawal, standard or high-dose: the gates apply.
    case inWithdrawal
    /// Up to 2 mg beside a full agonist that goes on: no withdrawal is needed.
    case lowDose
    /// Withdrawal is over or never came, and tolerance may be lost: no withdrawal is needed, but a low dose.
    case afterAbstinence
  }

  /// The COWS total and the observable signs a start in withdrawal needs.
  struct Gate: Sendable, Hashable {
    let total: Int
    let signs: Int
    /// The parameters it follows, "P02".
    let parameters: String
  }

  /// The largest first dose that counts as a low-dose start. Source: published low-dose schedules begin
  /// with 0.2 to 2 mg (from the literature, not re-read).
  private static let largestLowDose: Dose = .milligrams(2)

  init?(
    proposal: Proposal, course: BuprenorphineDoses, exposures: OpioidExposures,
    latest: LatestObservations, facility: ClinicalPicture.FacilityKind, at instant: Instant,
    settings: ClinicalSettings
  ) {
    guard let product = proposal.product, product.medicine.isBuprenorphine, !course.isContinuing
    else { return nil }
    let order: MedicineOrder?
    let amount: Dose
    switch proposal {
    case .watch, .discharge:
      return nil
    case .administration(let dosing):
      order = dosing.order
      amount = dosing.dose
      isForLater = false
    case .order(let signing):
      order = signing
      amount = signing.firstDose
      isForLater = signing.isForLater(at: instant)
    }
    dose = product.comparable(amount)
    gate = Gate(exposures, settings: settings)
    // A unit that may not supply the full agonist has no low-dose start (BUP-19): its gates hold.
    if order?.indication == .lowDoseStart, facility != .withdrawalUnit,
      dose <= Self.largestLowDose
    {
      manner = .lowDose
    } else {
      manner =
        Self.isAbstinent(exposures, latest, at: instant) ? .afterAbstinence : .inWithdrawal
    }
  }

  /// Nobody who has been free of opioids for five days, or for three without a sign of withdrawal, has a withdrawal to wait for.
  /// Source: CA Bridge, on-shift guide (72 hours); five days: local default.
  static func isAbstinent(
    _ exposures: OpioidExposures, _ latest: LatestObservations, at instant: Instant
  ) -> Bool {
    if exposures.isFree(for: .days(5), at: instant) { return true }
    guard exposures.isFree(for: .hours(72), at: instant), let score = latest.withdrawal else {
      return false
    }
    return score.value.total < 5 && instant - score.at <= .days(1)
  }
}

extension BuprenorphineStart.Gate {
  /// The strictest gate of the opioids that may still act; of all, where a kind is not known.
  init(_ exposures: OpioidExposures, settings: ClinicalSettings) {
    let isUnknown = !exposures.isAsked || !exposures.ofUnknownKind.isEmpty
    let hasFentanyl = isUnknown || !exposures.lasting(.fentanyl).isEmpty
    let isLongActing = isUnknown || !exposures.lasting(.extended, .methadone).isEmpty
    var total = settings.gateAfterShortActing
    var parameters = ["P01"]
    if hasFentanyl { parameters.append("P02") }
    if isLongActing { parameters.append("P03") }
    if hasFentanyl { total = max(total, settings.gateAfterFentanyl) }
    if isLongActing { total = max(total, settings.gateAfterLongActing) }
    self.total = total
    signs = hasFentanyl || isLongActing ? 2 : 1
    self.parameters = parameters.joined(separator: ", ")
  }

  var evidence: Evidence { Evidence("COWS needed here (\(parameters))", "\(total) or more") }
}

extension MedicineOrder {
  /// The first dose that would be given.
  var firstDose: Dose {
    guard case .slots(let slots) = schedule, let first = slots.first else { return dose }
    return first.dose
  }

  /// Whether its first dose is due more than an hour from now.
  func isForLater(at instant: Instant) -> Bool {
    guard case .slots(let slots) = schedule, let first = slots.first else { return false }
    return first.at > instant + .hours(1)
  }
}
