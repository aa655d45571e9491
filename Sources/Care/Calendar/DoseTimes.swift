public import Clinical

/// When a prescriber wants doses, before it is turned into due times.
public enum DoseTimes: Sendable, Hashable {
  /// One dose, now or at an instant.
  case once(at: Instant)
  /// Every so many hours from an instant, so many doses.
  case every(hours: Int, from: Instant, doses: Int)
  /// Once a day at a local time, with a dose for each day: a steady course or a taper.
  case daily(hour: Int, minute: Int, doses: [Dose])
}

extension FacilityCalendar {
  /// The due times of a course.
  public func slots(for times: DoseTimes, dose: Dose, after now: Instant) -> [MedicineOrder.Slot] {
    switch times {
    case .once(let at):
      return [MedicineOrder.Slot(at: at, dose: dose)]
    case .every(let hours, let from, let doses):
      return (0..<max(0, min(doses, 200))).map { index in
        MedicineOrder.Slot(at: from + .hours(hours) * index, dose: dose)
      }
    case .daily(let hour, let minute, let doses):
      let instants = daily(hour: hour, minute: minute, after: now, count: min(doses.count, 200))
      return zip(instants, doses).map { MedicineOrder.Slot(at: $0, dose: $1) }
    }
  }
}
