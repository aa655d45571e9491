/// The members of a JSON object: ordered, each key once.
public struct JSONMembers: Hashable, Sendable {
  /// One key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public fileprivate(set) var value: JSONValue
  }

  /// Up to this many members, comparing each key is quicker than hashing one.
  private static let linearLimit = 16

  /// The members in order.
  public private(set) var members: [Member] = []
  private var index: [String: Int] = [:]

  /// No members.
  public init() {}

  /// The number of members.
  public var count: Int { members.count }

  /// The value of a key. Setting it replaces the value in its place or adds a member at the end;
  /// setting nil removes it.
  public subscript(key: String) -> JSONValue? {
    get {
      guard let position = position(of: key) else { return nil }
      return members[position].value
    }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): remove(at: position)
      case (nil, let value?): add(key, value)
      case (nil, nil): break
      }
    }
  }

  /// The place of a key in ``members``.
  func position(of key: String) -> Int? {
    if members.count > Self.linearLimit { return index[key] }
    return members.firstIndex { $0.key == key }
  }

  /// Adds a member, unless the key is already there.
  /// - Returns: Whether it was added.
  mutating func addNew(_ key: String, _ value: JSONValue) -> Bool {
    if position(of: key) != nil { return false }
    add(key, value)
    return true
  }

  private mutating func add(_ key: String, _ value: JSONValue) {
    members.append(Member(key: key, value: value))
    if members.count == Self.linearLimit + 1 {
      rebuildIndex()
    } else if members.count > Self.linearLimit {
      index[key] = members.count - 1
    }
  }

  private mutating func remove(at position: Int) {
    members.remove(at: position)
    rebuildIndex()
  }

  private mutating func rebuildIndex() {
    index.removeAll(keepingCapacity: true)
    guard members.count > Self.linearLimit else { return }
    for (position, member) in members.enumerated() { index[member.key] = position }
  }
}
