import Clinical
import StrictJSON

extension NEWS2Score {
  /// Total or what is known of it, the response, and the points of each measurement.
  var members: JSONMembers {
    var object = JSONMembers()
    object["instrument"] = "news2"
    object["version"] = .number(NEWS2.version)
    switch self {
    case .complete(let total, _, let response):
      object["complete"] = true
      object["total"] = .number(total)
      object["band"] = .string(response.band)
    case .incomplete(let atLeast, _, _, _):
      object["complete"] = false
      object["atLeast"] = .number(atLeast)
    }
    object["response"] = response.map { .string($0.text) }
    object["items"] = .array(
      NEWS2.Parameter.allCases.map { parameter in
        var item = JSONMembers()
        item["item"] = .string(parameter.rawValue)
        item["label"] = .string(parameter.text)
        item["points"] = points[parameter].map { .number($0) }
        return .object(item)
      })
    object["missing"] = .texts(missing.map(\.rawValue))
    object["scope"] = .string(NEWS2.scope)
    object["source"] = NEWS2.citation.document
    return object
  }
}

extension Assessment {
  /// The result, every item with its answer, what is missing and what the answers ask for.
  func members(on instrument: Instrument, _ score: InstrumentScore) -> JSONMembers {
    var object = JSONMembers()
    object["instrument"] = .string(instrument.id)
    object["title"] = .string(instrument.title)
    object["version"] = .number(instrument.version)
    object["complete"] = .bool(score.isComplete)
    score.writeResult(on: instrument, to: &object)
    object["status"] = .string(score.status)
    object["items"] = .array(instrument.items.map { document($0, score) })
    object["missing"] = .texts(score.missing)
    object["source"] = instrument.citation.document
    object.add(score, of: instrument)
    return object
  }

  private func document(_ item: Instrument.Item, _ score: InstrumentScore) -> JSONValue {
    var object = JSONMembers()
    object["item"] = .string(item.id)
    object["label"] = .string(item.label)
    switch answers[item.id] {
    case .points(let value):
      object["points"] = .number(item.worth(of: value))
      object["answer"] = .string(
        item.number?.text(value) ?? item.option(points: value)?.label ?? "")
    case .refused: object["answer"] = "refused"
    case .unable: object["answer"] = "unable"
    case nil: object["answer"] = score.skipped.contains(item.id) ? "skipped" : "not asked"
    }
    return .object(object)
  }
}

extension JSONMembers {
  /// What every score carries: cut-off set, triggers, remarks, and the licence of the wording.
  mutating func add(_ score: InstrumentScore, of instrument: Instrument) {
    self["cutoffs"] = score.cutoffs?.document
    self["triggers"] = .array(score.triggers.map(\.document))
    self["remarks"] = .texts(score.remarks)
    self["licence"] = .string(instrument.licence.terms)
    self["licenceClass"] = .string(instrument.licence.level.rawValue)
  }
}

extension Instrument.CutoffSet {
  fileprivate var document: JSONValue {
    ["id": .string(id), "version": .number(version), "source": source.document]
  }
}

extension Instrument.Trigger {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["id"] = .string(id)
    object["action"] = .string(action.name)
    if case .open(let instrument) = action { object["open"] = .string(instrument) }
    object["words"] = .string(words)
    object["source"] = source.document
    return .object(object)
  }
}
