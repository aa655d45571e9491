/// A level of the Pasero Opioid-induced Sedation Scale (POSS), described in our own words.
///
/// Ordinal, not a sum: asleep is neither better nor worse than awake, and has to be rousable to be scored.
/// Source: Pasero 2009; Pasero & McCaffery 2011, p. 510. Licence: structure only, own labels.
public enum SedationLevel: String, Sendable, Hashable, CaseIterable {
  /// Asleep, wakes easily.
  case asleep
  /// Awake and alert.
  case alert
  /// A little drowsy, wakes easily.
  case slightlyDrowsy = "slightly-drowsy"
  /// Often drowsy, drifts off while talking.
  case driftsOff = "drifts-off"
  /// Very drowsy, little or no response.
  case hardToRouse = "hard-to-rouse"

  /// The scale's own mark: S, 1, 2, 3 or 4.
  public var mark: String {
    switch self {
    case .asleep: "S"
    case .alert: "1"
    case .slightlyDrowsy: "2"
    case .driftsOff: "3"
    case .hardToRouse: "4"
    }
  }

  /// What is seen, in short.
  public var text: String {
    switch self {
    case .asleep: "Asleep, wakes easily"
    case .alert: "Awake, alert"
    case .slightlyDrowsy: "A little drowsy"
    case .driftsOff: "Drifts off while talking"
    case .hardToRouse: "Hard to rouse or no response"
    }
  }

  /// How deep it is, 1 to 4; nil asleep, which is neither better nor worse than awake.
  public var depth: Int? { self == .asleep ? nil : Int(mark) }

  /// Levels 3 and 4: too sedated for any opioid or sedative.
  public var isUnacceptable: Bool { self == .driftsOff || self == .hardToRouse }

  /// Levels 2 to 4: sedation that matters before leaving (rule DIS-07).
  public var isDrowsy: Bool { isUnacceptable || self == .slightlyDrowsy }
}
