import Clinical
import StrictJSON

/// What `evenkeel score` does: an instrument's answers in, its score out. Pure.
public enum ScoreDocument {
  /// Scores a document: answers by item, `cutoffs` for another cut-off set than the default, `previous` for the answers before.
  ///
  /// What is left out was not asked. `news2` takes vital signs instead, `cows` also `pulseRate`, `poss` also the name of a level.
  /// - Throws: ``DocumentError`` naming the place, for an unknown instrument, item or answer too.
  public static func answer(
    instrument id: String, _ bytes: [UInt8]
  ) throws(DocumentError) -> [UInt8] {
    guard let instrument = Catalogue.instrument(id) else {
      let names = Catalogue.all.map(\.id).joined(separator: ", ")
      throw DocumentError("instrument: expected one of \(names), not \(id)")
    }
    let document: JSONValue
    do throws(JSONSyntaxError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw DocumentError(error)
    }
    do throws(JSONFieldError) {
      var object = try JSONObject(document: document)
      let answer = try score(instrument, &object)
      try object.finish()
      return JSONWriter().bytes(.object(answer))
    } catch {
      throw DocumentError(error)
    }
  }

  private static func score(
    _ instrument: Instrument, _ object: inout JSONObject
  ) throws(JSONFieldError) -> JSONMembers {
    switch instrument.id {
    case NEWS2.instrument.id: return try earlyWarning(&object)
    case POSS.instrument.id: return try sedation(&object)
    case COWS.instrument.id:
      let limits = Measurement.pulse.limits.possible
      let pulse = try object.optionalNumber(
        "pulseRate", in: Int64(limits.lowerBound)...Int64(limits.upperBound))
      let assessment = try Assessment(cows: &object, pulse: pulse)
      return try answer(to: assessment, instrument, &object)
    default:
      let assessment = try Assessment(of: instrument, document: &object)
      return try answer(to: assessment, instrument, &object)
    }
  }

  private static func answer(
    to assessment: Assessment, _ instrument: Instrument, _ object: inout JSONObject
  ) throws(JSONFieldError) -> JSONMembers {
    let cutoffs = try object.cutoffs(of: instrument)
    let before = try object.optionalObject("previous") { (object) throws(JSONFieldError) in
      try Assessment(of: instrument, document: &object)
    }
    let score = assessment.score(on: instrument, cutoffs: cutoffs, after: before)
    return assessment.members(on: instrument, score)
  }

  private static func earlyWarning(
    _ object: inout JSONObject
  ) throws(JSONFieldError) -> JSONMembers {
    let vitalSigns = try VitalSigns(document: &object)
    let number = try object.optionalNumber("oxygenScale", in: 1...2) ?? 1
    let scale: NEWS2.OxygenScale = number == 2 ? .hypercapnic : .standard
    var members = NEWS2.score(vitalSigns, scale: scale).members
    members.add(
      NEWS2.assessment(vitalSigns, scale: scale).score(on: NEWS2.instrument), of: NEWS2.instrument)
    return members
  }

  private static func sedation(_ object: inout JSONObject) throws(JSONFieldError) -> JSONMembers {
    guard case .string(let name)? = object.optionalField("level")?.value,
      !["refused", "unable"].contains(name)
    else {
      _ = try object.field("level")
      let assessment = try Assessment(of: POSS.instrument, document: &object)
      return try answer(to: assessment, POSS.instrument, &object)
    }
    let level = try object.choice("level", SedationLevel.self)
    var members = try answer(to: POSS.assessment(level), POSS.instrument, &object)
    members["level"] = .string(level.rawValue)
    members["unacceptable"] = .bool(level.isUnacceptable)
    return members
  }
}

extension JSONObject {
  /// The cut-off set a document asks for, or nil for the default.
  fileprivate mutating func cutoffs(
    of instrument: Instrument
  ) throws(JSONFieldError) -> Instrument.CutoffSet? {
    guard let id = try optionalString("cutoffs") else { return nil }
    guard let set = instrument.cutoffs(id) else {
      let ids = instrument.cutoffSets.map(\.id).joined(separator: ", ")
      throw failure("cutoffs", "\(instrument.id) has no set \(id), only \(ids)")
    }
    return set
  }
}
