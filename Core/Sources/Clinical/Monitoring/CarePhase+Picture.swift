extension CarePhase {
  /// The phase a person is in.
  ///
  /// Leaving soon does not thin out the checks of somebody on the first days of buprenorphine: the last day comes after those.
  public init(of picture: ClinicalPicture, at now: Instant, settings: ClinicalSettings) {
    if PrecipitatedWithdrawal.flag(in: picture, at: now, settings: settings) != nil {
      self = .precipitatedWithdrawal
      return
    }
    let course = BuprenorphineCourse(in: picture, at: now)
    if let first = course.first, !CarePhase.cameOnBuprenorphine(picture) {
      let sinceFirst = now - first.at
      if sinceFirst < .days(1) {
        self = .firstDay
        return
      }
      if sinceFirst < .days(3) {
        self = .earlyDays
        return
      }
    }
    if let leaving = picture.plannedDischarge?.value, leaving - now <= .days(1) {
      self = .lastDay
      return
    }
    switch picture.pathway?.value {
    case .taper: self = .taper
    case .maintenance: self = .maintenance
    case .standardStart, .highDoseStart:
      self = course.first == nil ? .waitingForStart : .maintenance
    case .precipitatedWithdrawal, nil: self = course.first == nil ? .admission : .maintenance
    }
  }

  /// Whether buprenorphine was taken before the stay, so that the first dose here is no start.
  private static func cameOnBuprenorphine(_ picture: ClinicalPicture) -> Bool {
    guard let pathway = picture.pathway?.value, pathway == .maintenance || pathway == .taper
    else { return false }
    return picture.evaluation.opioids?.value.contains { $0.kind == .buprenorphine } ?? false
  }
}
