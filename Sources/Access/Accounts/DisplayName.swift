/// The name of a member of staff as it stands on screens and beside signatures.
public struct DisplayName: Hashable, Sendable {
  /// The name.
  public let text: String

  /// A name as typed, without the spaces around it.
  /// - Throws: ``AccountRefusal``.
  public init(_ typed: String) throws(AccountRefusal) {
    let start = typed.drop { $0 == " " }
    let text = String(String(start.reversed().drop { $0 == " " }).reversed())
    guard (1...80).contains(text.unicodeScalars.count) else { throw .displayNameLength }
    guard text.unicodeScalars.allSatisfy(Self.isVisible) else { throw .displayNameCharacters }
    self.text = text
  }

  /// Format characters are refused as well: a reversed or invisible name is a forged signature.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
