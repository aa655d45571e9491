/// Reads an object member by member and remembers which were read, so that ``finish()`` can refuse
/// what nobody knows.
///
/// In the optional readers, a member that is absent or `null` gives nil.
public struct JSONObject: Sendable {
  private let members: JSONMembers
  private let path: JSONPath
  private var isRead: [Bool]

  init(_ members: JSONMembers, at path: JSONPath) {
    self.members = members
    self.path = path
    isRead = Array(repeating: false, count: members.count)
  }

  /// The whole document as an object.
  /// - Throws: ``JSONFieldError`` when it is something else.
  public init(document value: JSONValue) throws(JSONFieldError) {
    self = try JSONField(document: value).object()
  }

  /// The names of all members, in order.
  public var keys: [String] { members.members.map(\.key) }

  /// An error at a member of this object, for a value that breaks a rule of its own.
  public func failure(_ key: String, _ problem: String) -> JSONFieldError {
    JSONFieldError(path: JSONPath.key(key, in: path).text, problem: problem)
  }

  /// A member.
  /// - Throws: ``JSONFieldError`` when it is absent.
  public mutating func field(_ key: String) throws(JSONFieldError) -> JSONField {
    guard let field = member(key) else { throw failure(key, "is missing") }
    return field
  }

  /// A member, or nil.
  public mutating func optionalField(_ key: String) -> JSONField? {
    guard let field = member(key), field.value != .null else { return nil }
    return field
  }

  /// Text.
  public mutating func string(_ key: String) throws(JSONFieldError) -> String {
    try field(key).string()
  }

  /// Text, or nil.
  public mutating func optionalString(_ key: String) throws(JSONFieldError) -> String? {
    guard let field = optionalField(key) else { return nil }
    return try field.string()
  }

  /// A whole number.
  public mutating func integer(_ key: String) throws(JSONFieldError) -> Int64 {
    try field(key).integer()
  }

  /// A whole number inside a range.
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int64>
  ) throws(JSONFieldError) -> Int64 {
    try field(key).integer(in: range)
  }

  /// A whole number, or nil.
  public mutating func optionalInteger(_ key: String) throws(JSONFieldError) -> Int64? {
    guard let field = optionalField(key) else { return nil }
    return try field.integer()
  }

  /// A whole number inside a range, or nil.
  public mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int64>
  ) throws(JSONFieldError) -> Int64? {
    guard let field = optionalField(key) else { return nil }
    return try field.integer(in: range)
  }

  /// `true` or `false`.
  public mutating func boolean(_ key: String) throws(JSONFieldError) -> Bool {
    try field(key).boolean()
  }

  /// `true`, `false` or nil.
  public mutating func optionalBoolean(_ key: String) throws(JSONFieldError) -> Bool? {
    guard let field = optionalField(key) else { return nil }
    return try field.boolean()
  }

  /// One of an enumeration's names.
  public mutating func choice<Choice>(
    _ key: String, _ type: Choice.Type
  ) throws(JSONFieldError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    try field(key).choice(type)
  }

  /// One of an enumeration's names, or nil.
  public mutating func optionalChoice<Choice>(
    _ key: String, _ type: Choice.Type
  ) throws(JSONFieldError) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let field = optionalField(key) else { return nil }
    return try field.choice(type)
  }

  /// The elements of a list.
  public mutating func array(_ key: String) throws(JSONFieldError) -> [JSONField] {
    try field(key).array()
  }

  /// The elements of a list; empty when it is absent.
  public mutating func optionalArray(_ key: String) throws(JSONFieldError) -> [JSONField] {
    guard let field = optionalField(key) else { return [] }
    return try field.array()
  }

  /// An object inside this one; finish it too.
  public mutating func nested(_ key: String) throws(JSONFieldError) -> JSONObject {
    try field(key).object()
  }

  /// An object inside this one, or nil; finish it too.
  public mutating func optionalNested(_ key: String) throws(JSONFieldError) -> JSONObject? {
    guard let field = optionalField(key) else { return nil }
    return try field.object()
  }

  /// Refuses members that were not read: a misspelt optional member must not pass as absent.
  /// - Throws: ``JSONFieldError`` that names the first such member.
  public func finish() throws(JSONFieldError) {
    guard let position = isRead.firstIndex(of: false) else { return }
    throw failure(members.members[position].key, "is not known here")
  }

  private mutating func member(_ key: String) -> JSONField? {
    guard let position = members.position(of: key) else { return nil }
    isRead[position] = true
    return JSONField(members.members[position].value, at: .key(key, in: path))
  }
}
