import Care
import Chart
import Clinical

/// What the advice page shows: the present step of the pathway in force, the pathways that fit, and what was decided before.
struct AdviceModel {
  /// The advice of the pathway in force; nil when none was chosen.
  let current: Clinical.Advice?
  let candidates: [PathwayChoice.Candidate]
  let decisions: [Charted<PathwayDecided>]
  let offers: [Charted<ClinicalPicture.MaintenanceOffer>]

  init(
    _ chart: PatientChart, _ request: RequestContext, _ services: UnitServices
  ) throws(Problem) {
    let settings = try services.facility.settings
    let picture = services.care.picture(of: chart, at: request.now)
    current = chart.state.pathway.map {
      PathwayAdvice.advice(for: $0.value, in: picture, at: request.now, settings: settings)
    }
    candidates = PathwayChoice.candidates(in: picture, at: request.now, settings: settings)
    decisions = chart.state.decisions.reversed()
    offers = chart.state.maintenanceOffers.reversed()
  }
}
