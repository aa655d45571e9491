extension PathwayFacts {
  /// The advice of tapering.
  var taper: Advice {
    guard course.first != nil, isContinuing,
      let day = course.day(startingAt: picture.dosingDayStart)
    else { return maintenance }
    if let order = taperOrder { return taperStep(order, day) }
    return chooseTaper(day)
  }

  private var taperOrder: Charted<MedicineOrder>? {
    picture.orders.last { $0.value.pathway == .taper && $0.value.product.medicine.isBuprenorphine }
  }

  private func chooseTaper(_ day: DosingDay) -> Advice {
    let offered = offeredToday
    guard offered.truth == .yes else { return offerFirst(offered) }
    let current = max(day.taken, day.before)
    let templates = TaperTemplate.fitting(current)
    var options = templates.compactMap { template -> Advice.Option? in
      var doses = template.doses(from: current)
      if day.taken > .zero, doses.first == current { doses.removeFirst() }
      guard let first = doses.first else { return nil }
      return taperOption(template, doses, first)
    }
    if let first = options.first { options[0] = first.suggested() }
    options.append(.change(to: .maintenance, "Stay on the present dose.", why: stayingOn))
    if options.count == 1 { options[0] = options[0].suggested() }
    return advise(.template, [offered], options, next: day.start + .days(1))
  }

  private func taperOption(
    _ template: TaperTemplate, _ doses: [Dose], _ first: Dose
  ) -> Advice.Option {
    let draft = OrderDraft(
      productID: productID(for: doses), dose: first, schedule: .course(doses),
      indication: .opioidWithdrawal, pathway: .taper)
    return Advice.Option(
      template.rawValue, template.text, draft.schedule.text, draft: draft,
      monitoring: "Vital signs, sedation and COWS every 8 hours; the offer again every day.",
      why: template == .tenDays
        ? "Slower; longer tapers have not been shown to end better."
        : "The one that fits the present dose.")
  }

  private func offerFirst(_ offered: Criterion) -> Advice {
    let wantsToStay = offered.truth == .no
    let record = Advice.Option(
      "offer", "Offer staying on medication, and record the answer",
      "Say what is known: relapse and overdose are likelier after a taper, whatever its length.",
      why: "A taper is a choice only when the alternative was offered that day.")
    let stay = Advice.Option.change(to: .maintenance, "Stay on the present dose.", why: stayingOn)
    return advise(
      .offer, [offered], wantsToStay ? [stay.suggested(), record] : [record.suggested(), stay],
      next: now)
  }

  private var stayingOn: String {
    "The recommended way (ASAM 2020, WHO 2009, NICE); it can be chosen on any day of a taper."
  }

  private func taperStep(_ order: Charted<MedicineOrder>, _ day: DosingDay) -> Advice {
    let rest = remaining(of: order.value)
    let offered = offeredToday
    guard let next = rest.first else { return taperDone(offered) }
    let earliest = course.last.map { $0.at + PathwayFacts.onset } ?? now
    let criteria =
      dosingCriteria(since: earliest, freshness: PathwayFacts.dailyScoreFreshness) + [offered]
    guard let score = latest.withdrawal?.value.total, criteria[0].truth == .yes else {
      return missing(criteria)
    }
    let last = max(day.before, day.taken)
    let isUncontrolled = score >= StartTemplate.stillInWithdrawal
    let goOn = Advice.Option(
      "go-on", "Go on: \(next.dose.text) next", "The order stands as it is.",
      monitoring: "Vital signs, sedation and COWS every 8 hours.",
      why: isUncontrolled
        ? "The person wants it so." : "COWS is below \(StartTemplate.stillInWithdrawal).")
    let doses = TaperTemplate.extending(rest.map(\.dose), afterTaking: last)
    let extend = Advice.Option(
      "extend", "Repeat \(last.text) for a day",
      "Then " + OrderDraft.Schedule.course(rest.map(\.dose)).text + ".",
      draft: OrderDraft(
        productID: productID(for: doses), dose: last, schedule: .course(doses),
        indication: .opioidWithdrawal, pathway: .taper),
      monitoring: "COWS every 6 hours.",
      why: isUncontrolled ? "COWS is 8 or more: the step was too large." : "Slower, if wished.")
    let stay = Advice.Option.change(to: .maintenance, "Stop falling.", why: stayingOn)
    let options = isUncontrolled ? [extend.suggested(), goOn] : [goOn.suggested(), extend]
    return advise(.taperStep, criteria, options + [stay], next: next.at)
  }

  /// The slots not yet answered for: those after the newest one that any dose record belongs to.
  private func remaining(of order: MedicineOrder) -> [MedicineOrder.Slot] {
    guard case .slots(let slots) = order.schedule else { return [] }
    let answered = picture.administrations.filter { $0.value.order == order.id }
      .compactMap(\.value.slot).max()
    return Array(slots.dropFirst((answered ?? -1) + 1))
  }

  private func taperDone(_ offered: Criterion) -> Advice {
    let last = course.last
    return advise(
      .taperDone, [offered],
      [
        Advice.Option(
          "observe", "Observe, or name who follows up",
          "24 to 72 hours here, or an appointment with a named person; naloxone in hand either way.",
          monitoring: "COWS every 8 hours.", isSuggested: true,
          why: "The last dose was \(age(of: last)) ago; withdrawal comes after it."),
        .change(to: .maintenance, "Start again before tolerance is lost.", why: stayingOn),
      ], next: last.map { $0.at + .days(3) })
  }
}
