extension Situation {
  /// How long an opioid agonist acts beside sedatives; methadone, which builds up, three times as long. Source: rule DIS-07, local
  /// default.
  private static let agonistActs: TimeSpan = .hours(24)
  private static let methadoneActs: TimeSpan = .hours(72)

  /// Opioid agonist doses that still act, oldest first.
  var actingAgonists: [Charted<Administration>] {
    history.counted(within: Self.methadoneActs, before: at, .agonist).filter {
      $0.value.product.medicine.isMethadone || at - $0.at < Self.agonistActs
    }
  }

  /// Opioids told on admission that still act: last used that recently, or at a time or of a kind that is not known.
  var actingOpioidsTold: [OpioidExposures.Exposure] {
    guard let told = picture.evaluation.opioids else { return [] }
    return exposures.all.filter { exposure in
      guard exposure.recorded.at == told.at, exposure.recorded.entry == told.entry else {
        return false
      }
      guard let age = exposure.age(at: at) else { return true }
      let isLong = exposure.duration == .methadone || exposure.duration == nil
      return age < (isLong ? Self.methadoneActs : Self.agonistActs)
    }
  }
}
