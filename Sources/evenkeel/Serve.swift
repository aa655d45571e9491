import Access
import ArgumentParser
import Care
import RecordSQLite
import Web

/// Runs a unit.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the unit. An empty database opens on a first-run page.")

  @OptionGroup var serving: ServingOptions

  @Option(help: "Where the record lies: sqlite:PATH.")
  var database: DatabaseLocation

  func run() async throws {
    let configuration = try serving.configuration()
    let log = try database.openForWriting()
    let unit: CareUnit
    do throws(CareError) {
      unit = try await CareUnit.open(log)
    } catch {
      throw CommandFailure(error.message)
    }
    guard unit.facility?.founding.isDemo != true else {
      throw CommandFailure(
        "This database holds a demonstration with known passwords. Open it with: evenkeel demo")
    }
    let services = WebServices(
      care: unit, hasher: PasswordHasher(), sessions: SessionTable(), now: HostClock.now,
      hostNow: HostClock.now, version: Evenkeel.version, health: Serving.health(of: log))
    let host = serving.listen.host
    try await Serving(
      log: log, services: services, configuration: configuration, alongside: []
    ) { port in
      print("Evenkeel listens at http://\(host):\(port)")
    }.run()
  }
}
