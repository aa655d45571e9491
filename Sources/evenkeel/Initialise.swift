import Access
import ArgumentParser
import Care
import Clinical
import RecordSQLite

/// Founds a facility and its first administrator without the first-run page.
struct Initialise: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create a facility and its first administrator.",
    discussion: "The administrator's password is read as one line from standard input.")

  @Option(help: "Where the record lies: sqlite:PATH.")
  var database: DatabaseLocation

  @Option(help: "The facility's name.")
  var name: String

  @Option(help: "withdrawal-unit, hospital or opioid-treatment-program.")
  var kind = FacilityKindArgument(kind: .withdrawalUnit)

  @Option(help: "The facility's time zone, for example America/New_York.")
  var timeZone: String

  @Option(help: "The names of the beds, with commas between them.")
  var beds: String

  @Option(help: "The administrator's user name.")
  var username: String

  @Option(help: "The administrator's name as shown.")
  var displayName: String

  func run() async throws {
    guard let typed = readLine(strippingNewline: true) else {
      throw CommandFailure("No password came on standard input. Give it as one line.")
    }
    let account = try await administrator(password: typed)
    let log = try database.openForWriting()
    do throws(CareError) {
      let unit = try await CareUnit.open(log)
      let founding = FacilityEntry.Founding(
        name: name, kind: kind.kind, timeZone: timeZone,
        beds: beds.split(separator: ",").map { $0.filter { $0 != " " } }, isDemo: false)
      try await unit.found(founding, administrator: account, at: HostClock.now(), key: nil)
    } catch {
      throw CommandFailure(error.message)
    }
    try await log.close()
    print("\(name) is set up. Start it with: evenkeel serve --database sqlite:\(database.path)")
  }

  private func administrator(password: String) async throws -> StaffAccount {
    do {
      let username = try Username(username)
      let password = try NewPassword(password, for: username)
      let hash = try await PasswordHasher().hash(password)
      return StaffAccount(
        id: StaffID("staff-1"), username: username, displayName: try DisplayName(displayName),
        role: .administrator, passwordHash: hash, created: HostClock.now())
    } catch let refusal as AccountRefusal {
      throw CommandFailure(refusal.message)
    }
  }
}

/// A kind of facility as written on the command line.
struct FacilityKindArgument: ExpressibleByArgument {
  let kind: ClinicalPicture.FacilityKind

  init(kind: ClinicalPicture.FacilityKind) {
    self.kind = kind
  }

  init?(argument: String) {
    guard let kind = ClinicalPicture.FacilityKind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  var defaultValueDescription: String { kind.rawValue }

  static var allValueStrings: [String] { ClinicalPicture.FacilityKind.allCases.map(\.rawValue) }
}
