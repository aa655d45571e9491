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
  /// Total with its band or incomplete, and the points of each item.
  func document(of instrument: Instrument) -> JSONValue {
    var object = JSONMembers()
    object["instrument"] = .string(instrument.id)
    object["title"] = .string(instrument.title)
    object["version"] = .number(instrument.version)
    switch score(with: instrument) {
    case .complete(let total, let band):
      object["complete"] = true
      object["total"] = .number(total)
      object["largestTotal"] = .number(instrument.largestTotal)
      object["band"] = .string(band)
    case .incomplete(let answered, let count):
      object["complete"] = false
      object["answered"] = .number(answered)
      object["of"] = .number(count)
    }
    object["items"] = .array(instrument.items.map(item))
    object["missing"] = .texts(
      instrument.items.map(\.id).filter { points($0) == nil })
    object["source"] = instrument.citation.document
    object["licence"] = .string(instrument.licence)
    return .object(object)
  }

  private func item(_ item: Instrument.Item) -> JSONValue {
    var object = JSONMembers()
    object["item"] = .string(item.id)
    object["label"] = .string(item.label)
    switch answers[item.id] {
    case .points(let points):
      object["points"] = .number(points)
      object["answer"] = item.option(points: points).map { .string($0.label) }
    case .refused: object["answer"] = "refused"
    case .unable: object["answer"] = "unable"
    case nil: object["answer"] = "not asked"
    }
    return .object(object)
  }
}

extension SedationLevel {
  var document: JSONValue {
    [
      "instrument": "poss", "title": .string(SedationLevel.title),
      "version": .number(SedationLevel.version), "complete": true, "level": .string(rawValue),
      "mark": .string(mark), "label": .string(text), "unacceptable": .bool(isUnacceptable),
      "source": SedationLevel.citation.document,
    ]
  }
}
