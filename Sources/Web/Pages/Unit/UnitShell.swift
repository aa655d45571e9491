import Care
import Clinical

extension RequestContext {
  /// A page of the unit: the frame with navigation, the facility's clock and, in a demonstration, its strip.
  func unitPage(
    _ title: String, _ content: HTML, services: UnitServices,
    arrange: (inout PageShell) -> Void = { _ in }
  ) -> Answer {
    page(title, content) { shell in
      shell.facility = services.care.facility?.founding.name
      shell.navigation = UnitNavigation.links(for: viewerIfAny, target: connection.target)
      shell.clock = try? shellClock(services)
      shell.demo = services.demo.map { demo in
        DemoStrip(
          speeds: DemoSpeed.allCases.map {
            DemoStrip.Speed(
              label: $0.text, value: String($0.rawValue), isCurrent: $0.rawValue == demo.rate())
          }, csrfToken: viewerIfAny?.csrfToken ?? "")
      }
      arrange(&shell)
    }
  }

  /// The unit's clock as the page was made.
  func shellClock(_ services: UnitServices) throws -> ShellClock {
    let time = try services.time(at: now)
    return ShellClock(
      now: now.milliseconds, rate: services.demo?.rate() ?? 1, text: time.full(now),
      timeZone: time.calendar.identifier)
  }
}

/// The speeds of a demonstration.
enum DemoSpeed: Int, CaseIterable {
  case paused = 0
  case realTime = 1
  case minuteASecond = 60

  /// The words on the switch.
  var text: String {
    switch self {
    case .paused: "Paused"
    case .realTime: "Real time"
    case .minuteASecond: "A minute a second"
    }
  }
}
