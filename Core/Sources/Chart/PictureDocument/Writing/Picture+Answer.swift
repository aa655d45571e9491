import Clinical
import StrictJSON

extension OpioidAccount {
  var document: JSONValue {
    ["totals": .array(totals.map(\.document)), "doses": .array(doses.map(\.document))]
  }
}

extension OpioidAccount.Total {
  fileprivate var document: JSONValue {
    [
      "medicine": .string(medicine.id), "counted": .string(counted.text),
      "parts": .array(
        parts.map { ["source": .string($0.origin.rawValue), "counted": .string($0.counted.text)] }),
    ]
  }
}

extension OpioidAccount.Line {
  fileprivate var document: JSONValue {
    [
      "medicine": .string(medicine.id), "source": .string(origin.rawValue),
      "counted": .string(counted.text), "at": .instant(at), "by": .string(author),
    ]
  }
}

extension DueCheck {
  func document(at now: Instant) -> JSONValue {
    [
      "check": .string(kind.rawValue), "due": .instant(due), "overdue": .bool(isOverdue(at: now)),
      "reason": .string(reason),
    ]
  }
}

extension ClinicalPicture {
  /// The early-warning score of the newest round with vital signs; nil when none were taken.
  var newestNEWS2: Charted<NEWS2Score>? {
    let scale = NEWS2.scale(for: evaluation)
    return rounds.last { !$0.value.vitalSigns.isEmpty }?
      .map { NEWS2.score($0.vitalSigns, scale: scale) }
  }

  /// Values that are possible but rare: the chart would have asked the person to confirm them.
  var unlikelyValues: [JSONValue] {
    rounds.flatMap { round in
      Plausibility.remarks(on: round.value).map {
        [
          "at": .instant(round.at), "value": .string($0.measurement.field),
          "message": .string($0.message),
        ]
      }
    }
  }
}

extension Charted<NEWS2Score> {
  var document: JSONValue {
    var object = JSONMembers()
    object["at"] = .instant(at)
    object["by"] = .string(author)
    for member in value.members.members { object[member.key] = member.value }
    return .object(object)
  }
}
