// No rule reads these yet: the picture holds no electrocardiogram.
extension Guardrails {
  static let heartRhythm: [Guardrail<Int>] = [qtcCaution, qtcCautionFemale, qtcStop, qtcRise]

  static let qtcCaution = Guardrail(
    "P20", "QTc from which to correct causes and document the risk", unit: "ms", standard: 450,
    allowed: 450...450, Citation("Krantz 2009; Chou 2014", .guideline, verified: true))

  static let qtcCautionFemale = Guardrail(
    "P20-female", "The same in women", unit: "ms", standard: 460, allowed: 460...460,
    Citation("From the literature, not re-read", .guideline, verified: false))

  static let qtcStop = Guardrail(
    "P20-stop", "QTc from which QT-prolonging medicines are stopped", unit: "ms", standard: 500,
    allowed: 500...500, Citation("Krantz 2009; Chou 2014", .guideline, verified: true))

  static let qtcRise = Guardrail(
    "P20-rise", "Rise of QTc from which the causing medicine is stopped or changed", unit: "ms",
    standard: 60, allowed: 60...60, Citation("ICH E14", .guideline, verified: false))
}
