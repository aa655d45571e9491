import Clinical
import StrictJSON

extension InstrumentScore {
  /// "complete", "at-least" where what is known gives a least total, else "incomplete".
  var status: String {
    if case .atLeast = result { return "at-least" }
    return isComplete ? "complete" : "incomplete"
  }

  /// The members of the result; which there are depends on how the instrument is scored.
  func writeResult(on instrument: Instrument, to object: inout JSONMembers) {
    switch result {
    case .total(let total, let band):
      object["total"] = .number(total)
      object["largestTotal"] = .number(instrument.largestTotal)
      object["band"] = band.map { .string($0) }
      object["advice"] = cutoffs?.band(of: total).flatMap { advice($0.advice) }
    case .incomplete:
      object["answered"] = .number(answered)
      object["of"] = .number(needed)
    case .atLeast(let total, let band):
      object["atLeast"] = .number(total)
      object["atLeastBand"] = band.map { .string($0) }
      object["answered"] = .number(answered)
      object["of"] = .number(needed)
    case .mean(let tenths): object["mean"] = .decimal("\(tenths / 10).\(tenths % 10)")
    case .level(let option):
      object["points"] = .number(option.points)
      object["mark"] = option.mark.map { .string($0) }
      object["label"] = .string(option.label)
    case .subscales(let scores): object["subscales"] = .array(scores.map(\.document))
    case .category(let category): write(category, to: &object)
    case .domains(let scores): object["domains"] = .array(scores.map(\.document))
    }
  }

  private func write(_ category: Category, to object: inout JSONMembers) {
    object["category"] = .string(category.text)
    object["reached"] = category.reached.map { .string($0) }
    object["possible"] = .texts(category.possible)
    object["handledAs"] = category.unsettled.map { .string($0.handledAs) }
    object["count"] = category.count.map {
      ["from": .number($0.lowerBound), "to": .number($0.upperBound)]
    }
    let level = category.unsettled?.handledAs ?? category.reached
    object["advice"] = cutoffs?.levels?.rules.first { $0.name == level }.flatMap {
      advice($0.advice)
    }
  }

  private func advice(_ words: String) -> JSONValue? { words.isEmpty ? nil : .string(words) }
}

extension InstrumentScore.SubscaleScore {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["subscale"] = .string(subscale.id)
    object["name"] = .string(subscale.name)
    object["total"] = total.map { .number($0) }
    return .object(object)
  }
}

extension InstrumentScore.DomainScore {
  fileprivate var document: JSONValue {
    var object = JSONMembers()
    object["domain"] = .string(domain.id)
    object["name"] = .string(domain.name)
    object["positive"] = .string(isPositive.rawValue)
    object["private"] = domain.isPrivate ? true : nil
    return .object(object)
  }
}
