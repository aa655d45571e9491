import Access
import ArgumentParser
import Care
import Clinical
import Glibc
import RecordSQLite
import ServiceLifecycle
import Simulation
import Web

/// Opens a living demonstration unit: invented people, virtual staff, days of history.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a living demonstration unit with virtual patients and staff.",
    discussion: "Only on this machine: the sign-ins are printed for everyone to use.")

  @Option(help: "Where to listen: 127.0.0.1:PORT.")
  var listen = ListenAddress(host: "127.0.0.1", port: 8080)

  @Option(
    help: "Where the demonstration's record lies; a new one in a temporary folder if left out.")
  var database: DatabaseLocation?

  @Option(help: "The seed of the virtual people: the same seed gives the same unit.")
  var seed: UInt64 = 7

  func run() async throws {
    let configuration = try webConfiguration()
    let log = try (database ?? Self.temporaryDatabase()).openForWriting()
    let unit = try await Self.opened(log)
    let hasher = PasswordHasher()
    let start = HostClock.now()
    print("Preparing five days of history …")
    let demo = try await prepare(unit, at: start, hasher)
    let clock = DemoClock(startingAt: start) {
      TimeSpan(milliseconds: HostClock.steadyMilliseconds())
    }
    let services = WebServices(
      care: unit, demo: Self.control(of: clock), hasher: hasher, sessions: SessionTable(),
      now: { clock.now() }, hostNow: HostClock.now, version: Evenkeel.version,
      health: Serving.health(of: log))
    try await Serving(
      log: log, services: services, configuration: configuration,
      alongside: [VirtualStaff(unit: demo, clock: clock)]
    ) { port in
      Self.announce(port)
    }.run()
  }

  private func webConfiguration() throws -> WebConfiguration {
    do throws(WebConfiguration.Fault) {
      return try WebConfiguration(host: listen.host, port: listen.port)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static func opened(_ log: SQLiteEntryLog) async throws -> CareUnit {
    do throws(CareError) {
      return try await CareUnit.open(log)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private func prepare(
    _ unit: CareUnit, at now: Instant, _ hasher: PasswordHasher
  ) async throws -> DemoUnit {
    do {
      return try await DemoUnit.prepare(
        care: unit, seed: seed, now: now, passwords: try await DemoSignIns.hashed(with: hasher))
    } catch let failure as DemoFailure {
      throw CommandFailure(failure.message)
    }
  }

  /// One word for each speed on the page.
  private static func control(of clock: DemoClock) -> DemoControl {
    DemoControl(
      rate: { Int(clock.rate.factor) },
      setRate: { factor in
        if let rate = DemoRate.allCases.first(where: { $0.factor == Int64(factor) }) {
          clock.rate = rate
        }
      }, signIns: DemoSignIns.all)
  }

  private static func announce(_ port: Int) {
    print("\nA demonstration unit is open at http://127.0.0.1:\(port)\n")
    print("Sign in as:")
    for signIn in DemoSignIns.all {
      let name = signIn.username.padding(to: 16)
      print("  \(name) \(signIn.password)")
    }
    print("\nEvery person in it is invented. Stop with Control-C.")
    fflush(nil)
  }

  private static func temporaryDatabase() throws -> DatabaseLocation {
    var template = Array("/tmp/evenkeel-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure("No temporary folder could be made. Name a place with --database.")
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let location = DatabaseLocation(argument: "sqlite:\(folder)/demo.sqlite") else {
      throw CommandFailure("No temporary folder could be made. Name a place with --database.")
    }
    return location
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}

/// Keeps the virtual people and staff living until the server stops.
struct VirtualStaff: Service {
  let unit: DemoUnit
  let clock: DemoClock

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await unit.run(clock: clock)
    }
  }
}
