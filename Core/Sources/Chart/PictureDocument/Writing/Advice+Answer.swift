import Clinical
import StrictJSON

extension Advice {
  var document: JSONValue {
    var object = JSONMembers()
    object["pathway"] = .string(pathway.rawValue)
    object["version"] = .number(version)
    object["step"] = [
      "id": .string(step.id), "title": .string(step.title), "rule": .string(step.rule),
    ]
    object["criteria"] = .array(criteria.map(\.document))
    object["missing"] = .texts(missing)
    object["stops"] = .array(stops.map(\.document))
    object["options"] = .array(options.map(\.document))
    object["considerations"] = .texts(considerations)
    object["disagreements"] = .array(disagreements.map(\.document))
    object["sources"] = .array(sources.map(\.document))
    object["nextReassessment"] = nextReassessment.map { .instant($0) }
    return .object(object)
  }
}

extension Criterion {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["id"] = .string(id)
    object["statement"] = .string(statement)
    object["truth"] = .string(truth.rawValue)
    object["needed"] = .bool(isNeeded)
    object["evidence"] = .array(evidence.map(\.document))
    object["missing"] = .texts(missing)
    object["source"] = source.document
    return .object(object)
  }
}

extension Advice.Option {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["id"] = .string(id)
    object["title"] = .string(title)
    object["suggested"] = .bool(isSuggested)
    object["meaning"] = .string(meaning)
    object["why"] = .string(why)
    object["monitoring"] = .string(monitoring)
    object["draft"] = draft?.document
    return .object(object)
  }
}

extension OrderDraft {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["product"] = .string(productID)
    object["dose"] = .string(dose.text)
    object["schedule"] = .string(schedule.text)
    object["indication"] = .string(indication.rawValue)
    object["pathway"] = .string(pathway.rawValue)
    return .object(object)
  }
}

extension Advice.Disagreement {
  fileprivate var document: JSONValue {
    ["topic": .string(topic), "positions": .string(positions), "active": .string(active)]
  }
}
