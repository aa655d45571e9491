public import Clinical

/// An entry with everything that was corrected about it since.
public struct CorrectedEntry: Sendable, Hashable {
  /// The entry as first written.
  public let original: ChartEntry
  /// The amendments, oldest first, each with its own author and time.
  public fileprivate(set) var amendments: [Correction]
  /// The strike, if it counts no more.
  public fileprivate(set) var strike: Correction?

  /// A correction with who made it and when.
  public struct Correction: Sendable, Hashable {
    /// The entry that corrects.
    public let number: Int64
    /// Who corrected.
    public let author: Author
    /// When.
    public let recordedAt: Instant
    /// Why.
    public let reason: String
    /// What it read before this correction.
    public let before: EntryBody
    /// When it had been said to happen before this correction.
    public let timeBefore: Instant
  }

  /// What the entry says now.
  public fileprivate(set) var body: EntryBody
  /// When it happened, as said now.
  public fileprivate(set) var at: Instant

  /// Whether it counts.
  public var counts: Bool { strike == nil }

  /// The entry's number in the chart.
  public var number: Int64 { original.number }
}

extension CorrectedEntry {
  /// Every entry but the corrections themselves, in the order written, with its corrections applied.
  static func all(of entries: [ChartEntry]) -> [CorrectedEntry] {
    var corrected: [CorrectedEntry] = []
    var places: [Int64: Int] = [:]
    for entry in entries {
      switch entry.body {
      case .amendment(let amendment):
        guard let place = places[amendment.entry] else { continue }
        corrected[place].amend(amendment, by: entry)
      case .strike(let strike):
        guard let place = places[strike.entry] else { continue }
        corrected[place].strikeOut(strike, by: entry)
      default:
        places[entry.number] = corrected.count
        corrected.append(
          CorrectedEntry(
            original: entry, amendments: [], strike: nil, body: entry.body, at: entry.at))
      }
    }
    return corrected
  }

  private mutating func amend(_ amendment: Amendment, by entry: ChartEntry) {
    amendments.append(correction(by: entry, reason: amendment.reason))
    body = amendment.replacement
    if let happenedAt = amendment.happenedAt { at = Instant(milliseconds: happenedAt) }
  }

  private mutating func strikeOut(_ strike: Strike, by entry: ChartEntry) {
    self.strike = correction(by: entry, reason: strike.reason)
  }

  private func correction(by entry: ChartEntry, reason: String) -> Correction {
    Correction(
      number: entry.number, author: entry.author, recordedAt: entry.recordedAt, reason: reason,
      before: body, timeBefore: at)
  }
}
