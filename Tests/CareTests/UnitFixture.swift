import Access
import Care
import Chart
import Clinical
import Record

/// A small founded unit on a log in memory, at a fixed time.
struct UnitFixture {
  let log: InMemoryEntryLog
  let unit: CareUnit
  let now = Instant(milliseconds: 1_780_000_000_000)

  init(beds: [String] = ["1", "2", "3"]) async throws {
    log = InMemoryEntryLog()
    unit = try await CareUnit.open(log)
    let administrator = try Self.account("staff-1", "ada", .administrator)
    try await unit.found(
      FacilityEntry.Founding(
        name: "Test unit", kind: .withdrawalUnit, timeZone: "America/New_York", beds: beds,
        isDemo: false), administrator: administrator, at: now, key: nil)
    for (index, role) in [Role.nurse, .prescriber, .counsellor, .nurse].enumerated() {
      let account = try Self.account("staff-\(index + 2)", "person-\(index)", role)
      try await unit.save(account, envelope(StaffActor(administrator)))
    }
  }

  static func account(_ id: String, _ username: String, _ role: Role) throws -> StaffAccount {
    let zeros = String(repeating: "0", count: 32)
    guard let hash = PasswordHash(text: "scrypt$10$1$1$\(zeros)$\(zeros)\(zeros)") else {
      throw NoSuchAccount()
    }
    return StaffAccount(
      id: StaffID(id), username: try Username(username),
      displayName: try DisplayName("\(username) \(role.title)"), role: role, passwordHash: hash,
      created: Instant(milliseconds: 0))
  }

  struct NoSuchAccount: Error {}

  func actor(_ role: Role, number: Int = 0) throws -> StaffActor {
    let accounts = unit.facility?.staff.filter { $0.role == role } ?? []
    guard accounts.indices.contains(number) else { throw NoSuchAccount() }
    return StaffActor(accounts[number])
  }

  func envelope(
    _ actor: StaffActor, after span: TimeSpan = .zero, key: String? = nil, content: String = "",
    basedOn: Int64? = nil
  ) -> Envelope {
    guard let key else {
      return Envelope(actor: actor, at: now + span, key: nil, basedOn: basedOn)
    }
    return Envelope(
      actor: actor, at: now + span, key: key, content: Array(content.utf8), basedOn: basedOn)
  }

  func admission(to bed: String, name: String = "Rosa") -> Admit {
    var evaluation = EvaluationUpdate()
    evaluation.allergies = []
    evaluation.opioids = [
      OpioidUse(
        kind: .heroin, route: .injected, amount: "1 g a day", daysUsed: 900,
        lastUse: OpioidUse.LastUse(at: now - .hours(20), certainty: .exact))
    ]
    return Admit(
      admission: Admission(
        identity: Admission.Identity(
          givenName: name, familyName: "Marin", born: CalendarDay(year: 1990, month: 3, day: 9),
          language: .english, contact: nil), bed: bed), evaluation: evaluation)
  }

  /// Admits a person and gives the chart's identifier.
  func admit(to bed: String) async throws -> String {
    let recorded = try await unit.admit(admission(to: bed), envelope(try actor(.nurse)))
    return recorded.chart.id
  }

  func note(_ text: String) -> WriteNote {
    WriteNote(note: Note(kind: .nursing, text: text))
  }

  /// An order for ibuprofen 400 mg as needed, which no rule stops for an adult without unknown pregnancy.
  func order(_ product: String, _ milligrams: Int, slots: [MedicineOrder.Slot]) throws -> SignOrder
  {
    guard let product = Formulary.product(product) else { throw NoSuchAccount() }
    return SignOrder(
      order: MedicineOrder(
        product: product, dose: .milligrams(milligrams), schedule: .slots(slots),
        indication: .other))
  }
}
