import Care
import Chart
import Clinical

/// Makes an order out of the fields of the form; due times are worked out on the facility's calendar.
struct OrderReading {
  let values: FieldValues
  let calendar: FacilityCalendar
  let now: Instant

  /// The order.
  /// - Throws: ``FieldErrors`` when a field that the timing needs is missing.
  func order() throws -> MedicineOrder {
    let doses = try doses()
    guard let first = doses.first else {
      throw FieldErrors(OrderFields.dose, "Enter the dose in milligrams.")
    }
    return MedicineOrder(
      product: try values[OrderFields.product], dose: first, schedule: try schedule(doses),
      indication: try values[OrderFields.indication], pathway: try values[OrderFields.pathway])
  }

  /// One dose, or the doses of a taper.
  private func doses() throws -> [Dose] {
    guard try values[OrderFields.timing] == .taper else {
      return try values[OrderFields.dose].flatMap { Dose(micrograms: Int64($0)) }.map { [$0] } ?? []
    }
    let text = try values[OrderFields.steps] ?? ""
    let steps = try text.split(whereSeparator: { ", ".contains($0) }).map { part in
      guard let units = HumanNumber.units(of: String(part), places: 3), units > 0,
        let dose = Dose(micrograms: Int64(units))
      else {
        throw FieldErrors(
          OrderFields.steps, "Enter daily doses in mg with commas, such as 8, 6, 4, 2.")
      }
      return dose
    }
    guard zip(steps, steps.dropFirst()).allSatisfy({ $0 >= $1 }) else {
      throw FieldErrors(
        OrderFields.steps, "Falling doses: none is larger than the one before, such as 8, 6, 4, 2.")
    }
    return steps
  }

  private func schedule(_ doses: [Dose]) throws -> MedicineOrder.Schedule {
    let first = doses.first ?? .zero
    let start = try values[OrderFields.start]?.instant(in: calendar, field: OrderFields.start)
    switch try values[OrderFields.timing] {
    case .once:
      return slots(.once(at: start ?? now), first)
    case .every:
      let hours = try needed(OrderFields.hours, "Enter the hours between doses.")
      let count = try needed(OrderFields.count, "Enter how many doses.")
      return slots(.every(hours: hours, from: start ?? now, doses: count), first)
    case .daily:
      let days = try needed(OrderFields.count, "Enter how many days.")
      return daily(start, Array(repeating: first, count: days))
    case .taper:
      return daily(start, doses)
    case .asNeeded:
      let hours = try needed(OrderFields.hours, "Enter the shortest interval in hours.")
      let largest = try needed(OrderFields.largest, "Enter the most in 24 hours, in milligrams.")
      return .asNeeded(
        minimumInterval: .hours(hours),
        largestIn24Hours: Dose(micrograms: Int64(largest)) ?? .largest)
    }
  }

  /// A daily course begins at the first dose's time of day, with that dose itself.
  private func daily(_ start: Instant?, _ doses: [Dose]) -> MedicineOrder.Schedule {
    let first = start ?? now
    let local = calendar.local(first)
    return .slots(
      calendar.slots(
        for: .daily(hour: local.hour, minute: local.minute, doses: doses), dose: .zero,
        after: first - .minutes(1)))
  }

  private func slots(_ times: DoseTimes, _ dose: Dose) -> MedicineOrder.Schedule {
    .slots(calendar.slots(for: times, dose: dose, after: now))
  }

  private func needed(_ field: Field<Int?>, _ message: String) throws -> Int {
    guard let value = try values[field] else { throw FieldErrors(field, message) }
    return value
  }
}
