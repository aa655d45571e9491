public import Clinical

extension PatientChart {
  /// What the rules and pathways see of this chart at an instant.
  public func picture(
    at instant: Instant, facility: ClinicalPicture.FacilityKind, settings: ClinicalSettings,
    dosingDayStart: Instant?
  ) -> ClinicalPicture {
    var picture = ClinicalPicture(facility: facility)
    picture.age = state.identity?.born?.wholeYears(at: instant)
    picture.admittedAt = state.admittedAt
    picture.evaluation = state.evaluation
    picture.rounds = state.rounds
    picture.orders = state.orders.filter { $0.isActive(at: instant) }.map { $0.signed.map(\.order) }
    picture.administrations = state.doses.map { dose in
      dose.recorded.map { _ in dose.administration }
    }
    picture.pathway = state.pathway
    picture.maintenanceOffers = state.maintenanceOffers
    picture.naltrexone = state.naltrexone
    picture.intoxication = state.intoxication
    picture.clinicianReviews = state.reviews
    picture.preparations = state.preparations
    picture.dosingDayStart = dosingDayStart
    picture.dueChecks = MonitoringSchedule.dueChecks(in: picture, at: instant, settings: settings)
    return picture
  }
}
