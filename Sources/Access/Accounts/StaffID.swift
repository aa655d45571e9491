/// The identifier of a staff account: it never changes and is never used again, unlike the user
/// name.
public struct StaffID: Hashable, Sendable {
  /// The identifier as text, as it stands in an entry's author.
  public let text: String

  /// An identifier that is already known.
  public init(_ text: String) {
    self.text = text
  }
}
