/// One bed of the board.
struct BoardBed: Sendable {
  /// Something that falls due.
  struct Due: Sendable {
    /// With the medicine's name, for the board at the desk.
    var text: String
    /// Without names, for the wall: `Round`, `Dose`.
    var wallText: String
    var countdown: Countdown
  }

  /// Who is in the bed.
  struct Occupant: Sendable {
    var name: String
    var initials: String
    /// For example `34 · day 2`.
    var details: String
    /// For example `Day 2`.
    var stay: String
    var pathway: String?
    var withdrawal: ScoreBadge
    var earlyWarning: ScoreBadge
    /// The next first; the board shows two.
    var due: [Due]
    var flags: [Flag]
    /// Nil where the viewer may not open it.
    var chartPath: String?
    var roundPath: String?
    var medicationPath: String?
  }

  var bed: String
  var level = Level.none
  /// Nil is an empty bed.
  var occupant: Occupant?
  /// Why the bed is empty: `Free`, `Being cleaned`, `Expected 15:00`.
  var emptyText = "Free"
}
