import StrictJSON

/// One value as it was sent, before anyone knows what it should be.
enum RawValue: Hashable, Sendable {
  /// Text: every value of a form, and strings of JSON.
  case text(String)
  /// A number of JSON, as it was written.
  case number(String)
  /// `true` or `false` of JSON.
  case flag(Bool)

  /// What to show again in a form.
  var shown: String {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}

/// The fields of a request by name, each with all its values in order.
struct RawFields: Hashable, Sendable {
  private(set) var values: [String: [RawValue]] = [:]

  /// No fields.
  init() {}

  /// All values of a field; empty when it was not sent.
  subscript(name: String) -> [RawValue] { values[name] ?? [] }

  /// The names that were sent.
  var names: [String] { values.keys.sorted() }

  mutating func add(_ value: RawValue, to name: String) {
    values[name, default: []].append(value)
  }

  /// Removes a field and gives its one text; nil when it was not sent once as text.
  mutating func take(_ name: String) -> String? {
    guard let taken = values.removeValue(forKey: name), taken.count == 1,
      case .text(let text) = taken[0]
    else { return nil }
    return text
  }
}

extension RawFields {
  /// The most values one request may have.
  static let maximumCount = 500

  /// Reads `application/x-www-form-urlencoded`, which is also the form of a query.
  init(form bytes: [UInt8]) throws(Problem) {
    guard !bytes.isEmpty else { return }
    let pairs = bytes.split(
      separator: UInt8(ascii: "&"), maxSplits: Self.maximumCount, omittingEmptySubsequences: true)
    guard pairs.count <= Self.maximumCount else { throw .tooManyFields }
    for pair in pairs {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentCoding.decode(parts[0], plusIsSpace: true),
        let value = PercentCoding.decode(parts.count > 1 ? parts[1] : [], plusIsSpace: true)
      else { throw .notUTF8 }
      add(.text(value), to: name)
    }
  }

  /// Reads a JSON object. Members of an inner object are named with a point (`items.pulse`), the
  /// elements of a list are values of one field, and `null` is a field that was not sent.
  init(json bytes: [UInt8]) throws(Problem) {
    let document: JSONValue
    do {
      document = try JSONReader(maximumBytes: bytes.count).read(bytes)
    } catch {
      throw .malformed("The JSON was refused: \(error.message).")
    }
    guard case .object(let members) = document else {
      throw .malformed("The JSON was refused: expected an object.")
    }
    var count = 0
    for member in members.members {
      try add(member.value, named: member.key, isInList: false, count: &count)
    }
  }

  private mutating func add(
    _ value: JSONValue, named name: String, isInList: Bool, count: inout Int
  ) throws(Problem) {
    count += 1
    guard count <= Self.maximumCount else { throw .tooManyFields }
    switch value {
    case .null: break
    case .bool(let flag): add(.flag(flag), to: name)
    case .integer(let number): add(.number(String(number)), to: name)
    case .decimal(let text): add(.number(text), to: name)
    case .string(let text): add(.text(text), to: name)
    case .array(let elements):
      for element in elements {
        guard !isInList else {
          throw .malformed("\(name): a list inside a list is not known here.")
        }
        try add(element, named: name, isInList: true, count: &count)
      }
    case .object(let members):
      guard !isInList else { throw .malformed("\(name): a list of objects is not known here.") }
      for member in members.members {
        try add(member.value, named: "\(name).\(member.key)", isInList: false, count: &count)
      }
    }
  }
}
