import Care
import Chart
import Clinical

/// One invented person: who they are, what they answer when asked, and the story of their stay.
///
/// A function of seed, number, course and arrival, so that a restarted demonstration knows its people again.
struct Persona: Sendable {
  /// Counts the people of the demonstration, from 0.
  let number: Int
  let course: Course
  let arrival: Instant
  let identity: Admission.Identity
  let isWoman: Bool
  /// Stands for this person in chance.
  let seed: UInt64

  init(number: Int, course: Course, arrival: Instant, seed: UInt64) {
    self.number = number
    self.course = course
    self.arrival = arrival
    var chance = SeededGenerator(seed: seed, "person", Int64(number))
    self.seed = chance.next()
    let given = Persona.spread(Names.given, number, seed: seed, "given")
    isWoman = given?.isWoman ?? true
    let isSpanish = given?.isSpanish ?? false
    let families = isSpanish ? Names.spanishFamily : Names.family
    let family = Persona.spread(families, number, seed: seed, "family") ?? "Rivera"
    let year = (CalendarDay(utcDayOf: arrival)?.year ?? 2026) - chance.whole(21...63)
    identity = Admission.Identity(
      givenName: given?.name ?? "Alex", familyName: family,
      born: CalendarDay(year: year, month: chance.whole(1...12), day: chance.whole(1...28)),
      language: isSpanish && chance.happens(0.7) ? .spanish : .english,
      contact: chance.happens(0.7)
        ? "\(chance.one(of: ["Sister", "Mother", "Partner", "Brother"], or: "Friend")), "
          + "555-01\(chance.whole(10...99))" : nil)
  }

  /// The n-th of a list in a shuffled order, from the start again after the last.
  private static func spread<Element>(
    _ elements: [Element], _ number: Int, seed: UInt64, _ what: String
  ) -> Element? {
    let turn = number / max(1, elements.count)
    var chance = SeededGenerator(seed: seed, what, Int64(turn))
    let shuffled = elements.shuffled(using: &chance)
    return shuffled.isEmpty ? nil : shuffled[number % shuffled.count]
  }

  /// Chance for one question about this person.
  func chance(_ question: String, _ at: Instant) -> SeededGenerator {
    SeededGenerator(seed: seed, question, at.milliseconds)
  }
}

extension Persona {
  /// When the person means to leave: late morning of the day their stay comes to.
  func leaving(_ calendar: FacilityCalendar) -> Instant {
    var chance = SeededGenerator(seed: seed, "stay")
    let span = course.stay ?? .hours(chance.whole(100...150))
    if course.departure == .againstAdvice { return arrival + span }
    let minute = chance.whole(0...50)
    return calendar.daily(hour: 11, minute: minute, after: arrival + span - .hours(12), count: 1)
      .first ?? arrival + span
  }

  /// The hidden body.
  func traits(_ chart: PatientChart) -> BodyTraits {
    var chance = SeededGenerator(seed: seed, "body")
    let hasPain = course.conditions.contains(.chronicPain)
    return BodyTraits(
      lastUses: course.opioids.map {
        BodyTraits.LastUse(kind: $0.kind, at: arrival - .hours($0.hoursBefore))
      },
      adaptation: course.adaptation, precipitation: course.precipitation,
      spells: spells(chart), unrest: course.unrest, pain: hasPain ? 3.5 : 0.5,
      pulse: chance.number(62...76), systolic: chance.number(108...128),
      breathing: chance.number(14.4...16.4), saturation: chance.number(97...98.6))
  }

  private func spells(_ chart: PatientChart) -> [BodyTraits.Spell] {
    course.incidents.compactMap { incident in
      let begin = arrival + incident.after
      switch incident.kind {
      case .feverish:
        return BodyTraits.Spell(kind: .feverish, from: begin, until: begin + .hours(14))
      case .drowsy:
        guard let due = firstDailyDose(in: chart, from: begin) else { return nil }
        return BodyTraits.Spell(kind: .drowsy, from: due - .hours(2), until: due + .hours(4))
      default: return nil
      }
    }
  }

  /// When the first dose of a daily buprenorphine order is due from an instant on.
  private func firstDailyDose(in chart: PatientChart, from begin: Instant) -> Instant? {
    let slots = chart.state.orders.flatMap { order -> [Instant] in
      guard case .slots(let slots) = order.order.schedule, slots.count > 1,
        order.order.product.medicine.id == Medicine.buprenorphine.id
      else { return [] }
      return slots.map(\.at)
    }
    return slots.filter { $0 >= begin }.min()
  }
}
