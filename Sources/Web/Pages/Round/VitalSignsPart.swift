import Clinical

/// The left column of a round: what is measured and seen, each with the value before.
struct VitalSignsPart: Component {
  let form: RoundForm

  func render() -> HTML {
    """
    <section class="round-vitals"><h2>Vital signs</h2>\
    \(number(.respiratoryRate, "Breaths", unit: "/min"))\
    \(number(.oxygenSaturation, "SpO₂", unit: "%"))\(oxygen)\
    \(number(.systolic, "Systolic", unit: "mmHg"))\
    \(number(.diastolic, "Diastolic", unit: "mmHg"))\
    \(number(.pulse, "Pulse", unit: "/min"))\
    \(number(.temperature, "Temperature", unit: "°C"))\
    \(number(.pain, "Pain, 0 to 10", unit: ""))\(consciousness)\(sedation)</section>
    """
  }

  private func number(_ measurement: Measurement, _ label: String, unit: String) -> NumberField {
    let places = measurement == .temperature ? 1 : 0
    var frame = FieldFrame(name: measurement.rawValue, label: label)
    frame.error = form.error(measurement.rawValue)
    frame.previous = form.before(form.previous?.value(measurement)) {
      HumanNumber.text($0, places: places)
    }
    var field = NumberField(
      frame, unit: unit, value: form.typed[measurement.rawValue] ?? "",
      limits: NumberLimits(measurement.limits, places: places))
    field.decimals = places
    field.asksToConfirm = form.unconfirmed.contains(measurement.rawValue)
    field.isConfirmed = form.typed[field.confirmName] != nil
    return field
  }

  private var oxygen: ChoiceChips {
    chips(
      RoundFields.oxygen, "Breathing",
      [
        ChoiceOption(RoundFields.Oxygen.air.rawValue, "Air"),
        ChoiceOption(RoundFields.Oxygen.oxygen.rawValue, "Oxygen"),
      ],
      before: form.before(form.previous?.oxygen) { $0 ? "oxygen" : "air" })
  }

  private var consciousness: ChoiceChips {
    chips(
      RoundFields.consciousness, "Consciousness",
      VitalSigns.Consciousness.allCases.map {
        ChoiceOption($0.rawValue, $0.mark, hint: $0.shortText)
      }, before: form.before(form.previous?.consciousness, \.mark))
  }

  private var sedation: ChoiceChips {
    chips(
      RoundFields.sedation, "Sedation (POSS)",
      SedationLevel.allCases.map { ChoiceOption($0.rawValue, $0.mark, hint: $0.shortText) },
      before: form.before(form.previous?.sedation, \.mark))
  }

  private func chips(
    _ field: some FieldDeclaration, _ label: String, _ options: [ChoiceOption],
    before: PreviousValue?
  ) -> ChoiceChips {
    var frame = FieldFrame(name: field.rule.name, label: label)
    frame.error = form.error(field.rule.name)
    frame.previous = before
    let chosen = form.value(field)
    return ChoiceChips(
      frame,
      options: options.map { option in
        var option = option
        option.isChosen = option.value == chosen
        return option
      })
  }
}

extension NumberLimits {
  /// What a browser may say of a measurement before it is sent.
  init(_ limits: Measurement.Limits, places: Int) {
    let unit: Double = places == 1 ? 10 : 1
    let range = { (values: ClosedRange<Int>) in
      Double(values.lowerBound) / unit...Double(values.upperBound) / unit
    }
    self.init(possible: range(limits.possible), likely: range(limits.usual))
  }
}

extension VitalSigns.Consciousness {
  /// The letter of ACVPU.
  fileprivate var mark: String {
    switch self {
    case .alert: "A"
    case .newConfusion: "C"
    case .voice: "V"
    case .pain: "P"
    case .unresponsive: "U"
    }
  }

  /// For a narrow button, under the letter.
  fileprivate var shortText: String {
    switch self {
    case .alert: "alert"
    case .newConfusion: "confused"
    case .voice: "voice"
    case .pain: "pain"
    case .unresponsive: "none"
    }
  }
}

extension SedationLevel {
  /// For a narrow button, under the mark.
  fileprivate var shortText: String {
    switch self {
    case .asleep: "asleep"
    case .alert: "alert"
    case .slightlyDrowsy: "drowsy"
    case .driftsOff: "drifts off"
    case .hardToRouse: "hard to rouse"
    }
  }
}
