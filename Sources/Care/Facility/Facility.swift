public import Access
public import Clinical

/// The facility as its log says it is now.
public struct Facility: Sendable {
  /// How it began.
  public private(set) var founding: FacilityEntry.Founding
  /// The names of its beds, in the order of the board.
  public private(set) var beds: [String]
  /// Every staff account, active or not, oldest first.
  public private(set) var staff: [StaffAccount] = []
  /// The clinical settings in force.
  public private(set) var settings = ClinicalSettings.standard
  /// The facility's days and hours.
  public let calendar: FacilityCalendar

  /// A facility that has just been founded; nil when its time zone is not known here.
  init?(_ founding: FacilityEntry.Founding) {
    guard let calendar = FacilityCalendar(timeZone: founding.timeZone) else { return nil }
    self.founding = founding
    self.calendar = calendar
    beds = founding.beds
  }

  /// The kind of facility.
  public var kind: ClinicalPicture.FacilityKind { founding.kind }

  mutating func apply(_ entry: FacilityEntry) {
    switch entry {
    case .founded: return
    case .staff(let account):
      if let place = staff.firstIndex(where: { $0.id == account.id }) {
        staff[place] = account
      } else {
        staff.append(account)
      }
    case .beds(let beds): self.beds = beds
    case .setting(let parameter, let value, _):
      var choices = settings.overrides
      choices[parameter] = Int(value)
      // A choice that a later version's guardrail no longer allows falls back to the one before it.
      if let changed = try? ClinicalSettings(overrides: choices) { settings = changed }
    }
  }

  /// The account with this identifier.
  public func account(_ id: StaffID) -> StaffAccount? {
    staff.first { $0.id == id }
  }

  /// The account that signs in under this name.
  public func account(named username: Username) -> StaffAccount? {
    staff.first { $0.username == username }
  }
}
