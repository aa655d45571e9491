import Clinical
import StrictJSON

/// What `evenkeel score` does: an instrument's answers in, its score out. Pure.
public enum ScoreDocument {
  /// The instruments that can be scored.
  public enum Scale: String, Sendable, Hashable, CaseIterable {
    /// Clinical Opiate Withdrawal Scale: points by item, or `pulseRate` for the pulse item.
    case cows
    /// National Early Warning Score 2: the seven measurements, and `oxygenScale` 1 or 2.
    case news2
    /// Pasero Opioid-induced Sedation Scale: `level`.
    case poss
  }

  /// Scores a document. What is left out was not asked: the score is then incomplete, without total and band.
  /// - Throws: ``DocumentError`` naming the place, for an unknown instrument, item or answer too.
  public static func answer(
    instrument: String, _ bytes: [UInt8]
  ) throws(DocumentError) -> [UInt8] {
    guard let scale = Scale(rawValue: instrument) else {
      let names = Scale.allCases.map(\.rawValue).joined(separator: ", ")
      throw DocumentError("instrument: expected one of \(names), not \(instrument)")
    }
    let document: JSONValue
    do throws(JSONSyntaxError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw DocumentError(error)
    }
    do throws(JSONFieldError) {
      var object = try JSONObject(document: document)
      let answer = try score(scale, &object)
      try object.finish()
      return JSONWriter().bytes(answer)
    } catch {
      throw DocumentError(error)
    }
  }

  private static func score(
    _ scale: Scale, _ object: inout JSONObject
  ) throws(JSONFieldError) -> JSONValue {
    switch scale {
    case .cows:
      let limits = Measurement.pulse.limits.possible
      let pulse = try object.optionalNumber(
        "pulseRate", in: Int64(limits.lowerBound)...Int64(limits.upperBound))
      return try Assessment(cows: &object, pulse: pulse).document(of: COWS.instrument)
    case .news2:
      let vitalSigns = try VitalSigns(document: &object)
      let number = try object.optionalNumber("oxygenScale", in: 1...2) ?? 1
      let scale: NEWS2.OxygenScale = number == 2 ? .hypercapnic : .standard
      return .object(NEWS2.score(vitalSigns, scale: scale).members)
    case .poss:
      return try object.choice("level", SedationLevel.self).document
    }
  }
}
