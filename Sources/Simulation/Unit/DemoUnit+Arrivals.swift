import Care
import Chart
import Clinical

extension DemoUnit {
  /// Admits whoever comes in this minute.
  func welcome(_ facility: Facility) async {
    while let next = expected.first, next.arrival <= reached {
      expected.removeFirst()
      await admit(course: next.course, facility)
    }
    guard expected.isEmpty else { return }
    // A bed stays free, so that a visitor can admit somebody.
    guard people.count <= facility.beds.count - 2 else {
      nextArrival = nil
      return
    }
    guard let arrival = nextArrival else {
      var chance = SeededGenerator(seed: seed, "arrival", Int64(arrived), Int64(people.count))
      nextArrival = reached + .minutes(chance.whole(80...360))
      return
    }
    guard arrival <= reached else { return }
    nextArrival = nil
    await admit(course: .drawn(number: arrived, seed: seed), facility)
  }

  private func admit(course: Course, _ facility: Facility) async {
    let taken = Set(people.compactMap { try? care.chart($0.chart).state.bed })
    let free = facility.beds.filter { !taken.contains($0) }
    var chance = SeededGenerator(seed: seed, "bed", Int64(arrived))
    guard let bed = free.randomElement(using: &chance) else { return }
    let persona = Persona(number: arrived, course: course, arrival: reached, seed: seed)
    arrived += 1
    let hour = facility.calendar.local(reached).hour
    let shift = WorkShift(at: reached, facility.calendar)
    let member = (7..<19).contains(hour) ? DemoStaff.clerk : shift.nurse(of: persona.number)
    let command = Admit(
      admission: Admission(identity: persona.identity, bed: bed),
      evaluation: persona.answersAtTheDoor)
    do {
      guard let actor = care.actor(member.id) else { return }
      let recorded = try await care.admit(command, Envelope(actor: actor, at: reached, key: nil))
      people.append(Person(chart: recorded.chart.id, persona: persona))
      report.acts += 1
    } catch {
      report.note(
        DemoReport.Refused(at: reached, chart: "", act: "admit into bed \(bed)", error: error))
    }
  }
}

extension Persona {
  /// Somebody whom a visitor admitted: the body follows what was told.
  init(of chart: PatientChart, seed: UInt64) {
    let arrival = chart.state.admittedAt ?? Instant(milliseconds: 0)
    var course = Course.heroin
    course.id = "visitor"
    let told = chart.state.evaluation.opioids?.value ?? []
    let uses = told.compactMap { use in
      use.kind.map { kind in
        let before = use.lastUse.map { (arrival - $0.at).wholeHours } ?? 10
        return Course.Use(
          kind: kind, route: use.route ?? .other, amount: use.amount ?? "", days: use.daysUsed ?? 0,
          hoursBefore: max(0, before))
      }
    }
    if !uses.isEmpty { course.opioids = uses }
    // Far above the numbers of the invented people, and the same after a restart.
    let number = 1_000_000 + Int(arrival.milliseconds / 1_000 % 1_000_000)
    self.init(number: number, course: course, arrival: arrival, seed: seed)
  }
}
