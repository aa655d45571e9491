extension MonitoringFacts {
  /// The checks that follow doses. They are never left out because a person sleeps.
  var afterDoses: [DueCheck] {
    let recent = taken.filter { now - $0.at <= .days(1) }
    return recent.flatMap(checks(after:)) + methadoneDays + alpha2Checks + stackingChecks
  }

  private func checks(after dose: Charted<Administration>) -> [DueCheck] {
    let product = dose.value.product
    let name = product.medicine.name
    if product.medicine.isBuprenorphine, phase == .firstDay || phase == .precipitatedWithdrawal {
      let reassessment = settings.reassessment.wholeMinutes
      let observed = Array(Set([30, 60, 120, reassessment])).sorted()
      return series(after: dose.at, name, [.vitalSigns, .sedation], observed)
        + series(after: dose.at, name, [.withdrawal], [reassessment])
    }
    if product.medicine.isMethadone {
      return series(
        after: dose.at, name, DueCheck.Kind.allCases,
        [settings.methadoneCheck.lowerBound.wholeMinutes])
    }
    return []
  }

  /// Four-hourly by day and night over the first five days of methadone, which builds up.
  private var methadoneDays: [DueCheck] {
    let doses = taken.filter { $0.value.product.medicine.isMethadone }
    guard let first = doses.first, let last = doses.last, now - first.at <= .days(5),
      now - last.at <= .days(1)
    else { return [] }
    return [DueCheck.Kind.vitalSigns, .sedation].map {
      every(.hours(4), $0, because: "First days of methadone")
    }
  }

  /// Blood pressure 60 to 90 minutes after the first two doses of an alpha-2 agonist.
  private var alpha2Checks: [DueCheck] {
    let doses = taken.filter { $0.value.product.classes.contains(.alpha2Agonist) }.prefix(2)
    return doses.flatMap { dose -> [DueCheck] in
      guard now - dose.at <= .days(1) else { return [] }
      return series(after: dose.at, dose.value.product.medicine.name, [.vitalSigns], [60])
    }
  }

  /// Hourly four times after sedatives came on top of an opioid: a benzodiazepine, or two other sedating medicines within 6 hours.
  private var stackingChecks: [DueCheck] {
    let day = taken.filter { now - $0.at <= .days(1) }
    return day.flatMap { dose -> [DueCheck] in
      guard stacks(dose, among: day) else { return [] }
      let name = "\(dose.value.product.medicine.name) with an opioid"
      return series(after: dose.at, name, [.vitalSigns, .sedation], [60, 120, 180, 240])
    }
  }

  private func stacks(
    _ dose: Charted<Administration>, among day: [Charted<Administration>]
  ) -> Bool {
    let product = dose.value.product
    guard product.isSedatingBesideOpioids else { return false }
    let isOnOpioid = taken.contains {
      $0.value.product.medicine.isAgonist && abs(dose.at - $0.at) <= .days(1)
    }
    guard isOnOpioid else { return false }
    if product.classes.contains(.benzodiazepine) { return true }
    let others = day.filter {
      $0.at <= dose.at && dose.at - $0.at <= .hours(6)
        && $0.value.product.isSedatingBesideOpioids
    }
    return Set(others.map(\.value.product.medicine.id)).count >= 2
  }

  private func series(
    after start: Instant, _ name: String, _ kinds: [DueCheck.Kind], _ minutes: [Int]
  ) -> [DueCheck] {
    kinds.compactMap { kind in
      firstOpen(of: minutes, after: start, kind) { "\(TimeSpan.minutes($0).text) after \(name)" }
    }
  }
}

private func abs(_ span: TimeSpan) -> TimeSpan {
  span < .zero ? TimeSpan(milliseconds: -span.milliseconds) : span
}

extension Product {
  /// Dulls wakefulness without being an opioid.
  var isSedatingBesideOpioids: Bool {
    !medicine.isAgonist && medicine.isSedating
  }
}
