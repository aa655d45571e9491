extension PathwayFacts {
  /// Signs of instability during precipitated withdrawal that ask for hospital care; only what is measured speaks.
  ///
  /// Source: fact base 1.3, local default. A high pressure asks only with symptoms, which are not charted: it is shown as a trigger
  /// from 180 mmHg on, the more careful reading.
  var transferTriggers: [Criterion] {
    let signs = rounds.last { !$0.value.vitalSigns.isEmpty }
    let systolic = latest.systolic
    let pulse = latest.pulse
    let temperature = signs.flatMap { round in
      round.value.vitalSigns.temperature.map { value in round.map { _ in value } }
    }
    let mind = latest.consciousness
    return [
      trigger(
        "low-pressure", "Systolic pressure below 90", systolic.map { $0.value < 90 },
        systolic.map { Evidence("Systolic", "\($0.value) mmHg", from: $0) }),
      trigger(
        "high-pressure", "Systolic pressure of 180 or more", systolic.map { $0.value >= 180 },
        systolic.map { Evidence("Systolic", "\($0.value) mmHg", from: $0) }),
      trigger(
        "fast-pulse", "Pulse of 131 or more", pulse.map { $0.value >= 131 },
        pulse.map { Evidence("Pulse", "\($0.value)/min", from: $0) }),
      trigger(
        "fever", "Temperature above 38.5 °C", temperature.map { $0.value.tenths > 385 },
        temperature.map { Evidence("Temperature", $0.value.text, from: $0) }),
      trigger(
        "confusion", "New confusion", mind.map { $0.value == .newConfusion },
        mind.map { Evidence("Consciousness", $0.value.text, from: $0) }),
    ]
  }

  private func trigger(
    _ id: String, _ statement: String, _ holds: Bool?, _ evidence: Evidence?
  ) -> Criterion {
    Criterion(
      id, statement, Truth(holds), evidence: evidence.map { [$0] } ?? [],
      missing: ["Vital signs"], source: .localDefault, isNeeded: false)
  }
}
