/// Free text on the chart.
public struct Note: Sendable, Hashable {
  /// What kind of note it is.
  public var kind: Kind
  /// The text, 1 to 4,000 characters.
  public var text: String

  /// What kind of note it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case nursing, medical, counselling, handover

    /// The kind as people read it.
    public var label: String {
      switch self {
      case .nursing: "Nursing note"
      case .medical: "Medical note"
      case .counselling: "Counselling note"
      case .handover: "Hand-over"
      }
    }
  }

  /// Makes a note.
  public init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}
