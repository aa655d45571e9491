import Clinical
import StrictJSON

/// Collects the members of an object; what is nil is left out, because absent means unknown.
struct StoredWriter {
  private var members = JSONMembers()

  var value: JSONValue { .object(members) }

  mutating func put(_ key: String, _ text: String?) {
    members[key] = text.map { .string($0) }
  }

  mutating func put(_ key: String, _ number: Int64?) {
    members[key] = number.map { .integer($0) }
  }

  mutating func put(_ key: String, _ number: Int?) {
    put(key, number.map { Int64($0) })
  }

  mutating func put(_ key: String, _ flag: Bool?) {
    members[key] = flag.map { .bool($0) }
  }

  mutating func put(_ key: String, _ instant: Instant?) {
    put(key, instant?.milliseconds)
  }

  mutating func put(_ key: String, _ span: TimeSpan) {
    put(key, span.milliseconds)
  }

  mutating func put(_ key: String, _ dose: Dose?) {
    put(key, dose?.micrograms)
  }

  mutating func put<Name: RawRepresentable>(_ key: String, _ name: Name?)
  where Name.RawValue == String {
    put(key, name?.rawValue)
  }

  mutating func put(_ key: String, _ texts: [String]?) {
    members[key] = texts.map { .array($0.map { .string($0) }) }
  }

  mutating func put(_ key: String, _ piece: (any StoredPiece)?) {
    members[key] = piece.map { StoredWriter.value(of: $0) }
  }

  mutating func put<Piece: StoredPiece>(_ key: String, _ pieces: [Piece]?) {
    members[key] = pieces.map { .array($0.map { StoredWriter.value(of: $0) }) }
  }

  /// Names with what is known of each; left out when there are none.
  mutating func put<Name: RawRepresentable>(_ key: String, _ answers: [Name: Truth])
  where Name.RawValue == String {
    guard !answers.isEmpty else { return }
    var object = StoredWriter()
    for (name, truth) in answers { object.put(name.rawValue, truth) }
    members[key] = object.value
  }

  private static func value(of piece: any StoredPiece) -> JSONValue {
    var object = StoredWriter()
    piece.write(to: &object)
    return object.value
  }
}
