extension Dehydration {
  static let items: [Instrument.Item] = losses + weight + signs + laboratoryValues

  private static let losses: [Instrument.Item] = [
    .number("vomits", "Vomited", 0...50, "times", note: "flag from 4"),
    .number("stools", "Loose stools", 0...50, "times", note: "flag from 6"),
    .number("oral-intake", "Drunk", 0...10_000, "mL", role: .extra),
    .yesOrNo("no-fluids", "Keeps no fluids down for 6 hours"),
    .yesOrNo("no-urine", "No urine for 8 hours"),
    .yesOrNo("little-urine", "Under 0.5 mL/kg/h of urine for 6 hours"),
  ]

  private static let weight: [Instrument.Item] = [
    .number("weight-before", "Weight before", 200...3_500, "kg", decimals: 1, note: "same scale"),
    .number("weight-now", "Weight now", 200...3_500, "kg", decimals: 1, note: "flag from -3 %"),
  ]

  private static let signs: [Instrument.Item] = [
    .yesOrNo("dry-mouth", "Dry mouth or dry armpit", role: .extra),
    .number("refill", "Capillary refill", 0...20, "seconds", note: "flag above 2"),
    .yesOrNo("cold-hands", "Cold hands"),
    .number(
      "systolic", "Systolic pressure", Measurement.systolic.limits.possible, "mmHg",
      note: "flag below 100", code: "8480-6"),
    .number(
      "pulse", "Pulse", Measurement.pulse.limits.possible, "/min", note: "flag above 90",
      code: "8867-4"),
    .number(
      "respiratory-rate", "Respiratory rate", Measurement.respiratoryRate.limits.possible, "/min",
      note: "flag above 20", code: "9279-1"),
    .number("news2", "NEWS2", 0...20, "points", note: "flag from 5"),
    .yesOrNo("new-confusion", "New confusion or drowsiness"),
  ]

  private static let laboratoryValues: [Instrument.Item] = [
    .number("sodium", "Sodium", 90...200, "mmol/L", note: "flag below 130, above 150"),
    .number(
      "potassium", "Potassium", 10...99, "mmol/L", decimals: 1, note: "flag below 3.0, above 5.5"),
    .number("creatinine", "Creatinine", 10...2_000, "µmol/L"),
    .number(
      "creatinine-before", "Creatinine, baseline", 10...2_000, "µmol/L", note: "flag from 1.5 times"
    ),
    .number("glucose", "Glucose", 10...600, "mmol/L", decimals: 1, role: .extra),
    .number("urea", "Urea", 5...990, "mmol/L", decimals: 1, role: .extra),
  ]
}
