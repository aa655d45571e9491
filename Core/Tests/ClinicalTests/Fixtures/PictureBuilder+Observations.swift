import Clinical

// The setters change the round begun last; `seen` begins one.
extension PictureBuilder {
  /// A new round with vital signs and sedation as they should be, and no COWS.
  func seen(_ ago: TimeSpan) -> PictureBuilder {
    var signs = VitalSigns()
    signs.respiratoryRate = 16
    signs.oxygenSaturation = 97
    signs.onOxygen = false
    signs.systolic = 124
    signs.diastolic = 78
    signs.pulse = 76
    signs.consciousness = .alert
    signs.temperature = Temperature(tenths: 368)
    let seen = PictureBuilder.charted(
      ObservationRound(vitalSigns: signs, sedation: .alert), ago)
    var builder = self
    builder.round = picture.rounds.firstIndex { $0.at > seen.at } ?? picture.rounds.endIndex
    builder.picture.rounds.insert(seen, at: builder.round)
    return builder
  }

  func neverSeen() -> PictureBuilder { with { $0.rounds = [] } }

  /// Moves the newest round.
  func seenLast(_ ago: TimeSpan) -> PictureBuilder {
    guard let last = picture.rounds.last else { return self }
    var builder = self
    builder.round = picture.rounds.count - 1
    builder.picture.rounds[builder.round] = PictureBuilder.charted(last.value, ago)
    return builder
  }

  /// A complete COWS of that total and so many objective signs, with the pulse of the round.
  func cows(_ total: Int, signs: Int? = nil) -> PictureBuilder {
    round { $0.withdrawal = COWSForm.filled(total: total, signs: signs) }
  }

  func withoutCOWS() -> PictureBuilder { round { $0.withdrawal = nil } }
  func respiratoryRate(_ rate: Int?) -> PictureBuilder {
    round { $0.vitalSigns.respiratoryRate = rate }
  }
  func saturation(_ percent: Int?) -> PictureBuilder {
    round { $0.vitalSigns.oxygenSaturation = percent }
  }
  func sedation(_ level: SedationLevel?) -> PictureBuilder { round { $0.sedation = level } }
  func pulse(_ rate: Int?) -> PictureBuilder { round { $0.vitalSigns.pulse = rate } }
  func systolic(_ pressure: Int?) -> PictureBuilder { round { $0.vitalSigns.systolic = pressure } }
  func diastolic(_ pressure: Int?) -> PictureBuilder {
    round { $0.vitalSigns.diastolic = pressure }
  }
  func consciousness(_ level: VitalSigns.Consciousness?) -> PictureBuilder {
    round { $0.vitalSigns.consciousness = level }
  }

  /// Only breathing, oxygen and pulse were measured in the round.
  func part() -> PictureBuilder {
    round {
      $0.vitalSigns.systolic = nil
      $0.vitalSigns.diastolic = nil
      $0.vitalSigns.consciousness = nil
      $0.vitalSigns.temperature = nil
    }
  }

  func round(_ change: (inout ObservationRound) -> Void) -> PictureBuilder {
    guard picture.rounds.indices.contains(round) else { return self }
    var changed = picture.rounds[round].value
    change(&changed)
    return with { picture in
      picture.rounds[round] = picture.rounds[round].map { _ in changed }
    }
  }
}

// MARK: Doses

extension PictureBuilder {
  func took(
    _ product: Product, _ dose: Dose, _ ago: TimeSpan,
    _ outcome: Administration.Outcome = .given, from source: Administration.Source = .scheduled,
    order: String? = nil, slot: Int? = nil
  ) -> PictureBuilder {
    let administration = Administration(
      order: order, slot: slot, product: product, ordered: dose, outcome: outcome, source: source,
      dissolved: .yes)
    return with { picture in
      picture.administrations.append(PictureBuilder.charted(administration, ago))
      picture.administrations.sort { $0.at < $1.at }
    }
  }
}
