import Care
import Chart
import Clinical

/// One person as the staff see them at one moment: what every plan looks at.
struct Bedside {
  let persona: Persona
  let chart: PatientChart
  let picture: ClinicalPicture
  let record: MedicationRecord
  let shift: WorkShift
  let calendar: FacilityCalendar
  let settings: ClinicalSettings
  let now: Instant

  init(
    persona: Persona, chart: PatientChart, in care: CareUnit, facility: Facility,
    shift: WorkShift, at now: Instant
  ) {
    self.persona = persona
    self.chart = chart
    self.shift = shift
    self.now = now
    calendar = facility.calendar
    settings = facility.settings
    picture = care.picture(of: chart, at: now)
    record = MedicationRecord(of: chart, at: now)
  }

  var state: ChartState { chart.state }

  /// When the dosing day began.
  var today: Instant { picture.dosingDayStart ?? now - .hours(12) }

  /// Minutes of delay for something, the same whenever it is asked.
  func delay(_ what: String, _ at: Instant, _ minutes: ClosedRange<Int>) -> TimeSpan {
    var chance = persona.chance(what, at)
    return .minutes(chance.whole(minutes))
  }

  /// The last round with everything that a dose waits for.
  var lastFullRound: Charted<ObservationRound>? {
    state.rounds.last { round in
      round.value.withdrawalTotal != nil && round.value.sedation != nil
        && round.value.vitalSigns.respiratoryRate != nil
    }
  }

  /// Whether the last readings forbid opioids and sedatives, as a nurse judges at the bedside.
  var isTooDrowsy: Bool {
    guard let round = state.rounds.last(where: { $0.value.sedation != nil }) else { return false }
    let rate = round.value.vitalSigns.respiratoryRate ?? settings.holdRespiratoryRate
    return round.value.sedation?.isUnacceptable == true || rate < settings.holdRespiratoryRate
  }

  /// After a spell of sedation careful staff wait for a wide-awake person, although the limits allow a dose before.
  var isStillDrowsy: Bool {
    state.rounds.last { $0.value.sedation != nil }?.value.sedation?.isDrowsy ?? false
  }

  /// The advice of the pathway in force.
  var advice: Advice? {
    state.pathway.map {
      PathwayAdvice.advice(for: $0.value, in: picture, at: now, settings: settings)
    }
  }

  /// The incident of a kind whose time has come.
  func incident(where isMeant: (Incident.Kind) -> Bool) -> Incident? {
    persona.course.incidents.first {
      isMeant($0.kind) && persona.arrival + $0.after <= now
    }
  }
}
