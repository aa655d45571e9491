import Care
import Clinical

/// One of the three shifts of a day: 07 to 15, 15 to 23 and 23 to 07, local time.
struct WorkShift: Sendable, Hashable {
  let kind: Kind
  /// When it ends.
  let end: Instant
  /// Counts shifts, for turns.
  let number: Int

  enum Kind: Sendable, Hashable { case day, evening, night }

  static let length: TimeSpan = .hours(8)

  init(at instant: Instant, _ calendar: FacilityCalendar) {
    let local = calendar.local(instant)
    switch local.hour {
    case 7..<15: kind = .day
    case 15..<23: kind = .evening
    default: kind = .night
    }
    let endHour: Int =
      switch kind {
      case .day: 15
      case .evening: 23
      case .night: 7
      }
    end =
      calendar.daily(hour: endHour, minute: 0, after: instant, count: 1).first
      ?? instant + Self.length
    number = Int(end.milliseconds / Self.length.milliseconds)
  }

  /// When it began; an hour off in the night the clocks change, which only moves a hand-over.
  var start: Instant { end - Self.length }

  /// The nurses who work in it.
  var nurses: [DemoStaff.Member] {
    switch kind {
    case .day: DemoStaff.dayNurses
    case .evening: DemoStaff.eveningNurses
    case .night: DemoStaff.nightNurses
    }
  }

  /// The nurse of one person: the same for the whole shift.
  func nurse(of person: Int) -> DemoStaff.Member {
    nurses[(person + number / 3) % nurses.count]
  }

  /// Another nurse, to confirm.
  func secondNurse(of person: Int) -> DemoStaff.Member {
    nurses[(person + number / 3 + 1) % nurses.count]
  }

  /// The prescriber on duty or on call.
  var prescriber: DemoStaff.Member {
    DemoStaff.prescribers[(number / 3) % DemoStaff.prescribers.count]
  }

  var isNight: Bool { kind == .night }
}
