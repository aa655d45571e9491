/// A value with its place in the document: reads it as one type or names the place and the type it
/// should have been.
public struct JSONField: Sendable {
  /// The value.
  public let value: JSONValue
  let path: JSONPath

  init(_ value: JSONValue, at path: JSONPath) {
    self.value = value
    self.path = path
  }

  /// The whole document.
  public init(document value: JSONValue) {
    self.init(value, at: .root)
  }

  /// An error at this place, for a value of the right type that breaks a rule of its own.
  public func failure(_ problem: String) -> JSONFieldError {
    JSONFieldError(path: path.text, problem: problem)
  }

  /// Text.
  /// - Throws: ``JSONFieldError`` when it is something else.
  public func string() throws(JSONFieldError) -> String {
    guard case .string(let text) = value else { throw failure("expected text") }
    return text
  }

  /// A whole number.
  /// - Throws: ``JSONFieldError`` when it is something else; `1.0` and `1e2` are something else.
  public func integer() throws(JSONFieldError) -> Int64 {
    guard case .integer(let number) = value else { throw failure("expected a whole number") }
    return number
  }

  /// A whole number inside a range.
  /// - Throws: ``JSONFieldError`` when it is something else or outside.
  public func integer(in range: ClosedRange<Int64>) throws(JSONFieldError) -> Int64 {
    let number = try integer()
    guard range.contains(number) else {
      throw failure("expected a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Any number, as the document writes it.
  /// - Throws: ``JSONFieldError`` when it is not a number.
  public func numberText() throws(JSONFieldError) -> String {
    switch value {
    case .integer(let number): return String(number)
    case .decimal(let text): return text
    default: throw failure("expected a number")
    }
  }

  /// `true` or `false`.
  /// - Throws: ``JSONFieldError`` when it is something else.
  public func boolean() throws(JSONFieldError) -> Bool {
    guard case .bool(let flag) = value else { throw failure("expected true or false") }
    return flag
  }

  /// One of an enumeration's names.
  /// - Throws: ``JSONFieldError`` that lists the names.
  public func choice<Choice>(
    _ type: Choice.Type
  ) throws(JSONFieldError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard case .string(let text) = value, let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw failure("expected one of \(names)")
    }
    return choice
  }

  /// The elements of an array, each with its place.
  /// - Throws: ``JSONFieldError`` when it is something else.
  public func array() throws(JSONFieldError) -> [JSONField] {
    guard case .array(let elements) = value else { throw failure("expected a list") }
    return elements.enumerated().map { JSONField($0.element, at: .index($0.offset, in: path)) }
  }

  /// An object, ready to be read member by member; the caller finishes it with
  /// ``JSONObject/finish()``.
  /// - Throws: ``JSONFieldError`` when it is something else.
  public func object() throws(JSONFieldError) -> JSONObject {
    guard case .object(let members) = value else { throw failure("expected an object") }
    return JSONObject(members, at: path)
  }

  /// Reads an object whole: runs the closure, then refuses members it did not read.
  /// - Throws: ``JSONFieldError`` from the closure, or for a member that is not known.
  public func object<Result>(
    _ read: (inout JSONObject) throws(JSONFieldError) -> Result
  ) throws(JSONFieldError) -> Result {
    var object = try object()
    let result = try read(&object)
    try object.finish()
    return result
  }
}
