/// One JSON value, with everything the document said and nothing guessed.
///
/// A number written as a plain whole number that fits 64 bits is an ``integer(_:)``; every other
/// number (`1.10`, `1e2`, `-0`, a longer one) keeps its exact text as ``decimal(_:)``, because a
/// binary fraction would change a dose.
public enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number, as it was written.
  case decimal(String)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in the order of the document.
  case object(JSONMembers)
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }

  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var members = JSONMembers()
    for (key, value) in elements { members[key] = value }
    self = .object(members)
  }
}
