import Clinical
import StrictJSON

extension JSONValue {
  static func instant(_ instant: Instant) -> JSONValue { .string(InstantText.write(instant)) }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  static func number(_ number: Int) -> JSONValue { .integer(Int64(number)) }
}

extension Citation {
  var document: JSONValue {
    ["text": .string(text), "status": .string(status.text), "verified": .bool(isVerified)]
  }
}

extension Evidence {
  /// The datum; time and author only where it has them.
  var document: JSONValue {
    var object = JSONMembers()
    object["label"] = .string(label)
    object["value"] = .string(value)
    object["at"] = at.map { .instant($0) }
    object["by"] = author.isEmpty ? nil : .string(author)
    return .object(object)
  }
}
