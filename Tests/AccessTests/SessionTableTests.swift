import Clinical
import Testing

@testable import Access

struct SessionTableTests {
  let nurse = StaffID("nurse")
  let start = Instant(milliseconds: 1_800_000_000_000)

  private func isActive(_ state: SessionState) -> Bool {
    if case .active = state { return true }
    return false
  }

  private func isLocked(_ state: SessionState) -> Bool {
    if case .locked = state { return true }
    return false
  }

  @Test func unknownTokensAreAbsent() {
    let table = SessionTable()
    _ = table.open(for: nurse, at: start)
    #expect(table.state(of: SecretToken(), at: start, isActivity: true) == .absent)
  }

  @Test func tokensAreLongAndUnlike() {
    let table = SessionTable()
    let tokens = (0..<100).map { _ in table.open(for: nurse, at: start) }
    #expect(Set(tokens.map(\.token.text)).count == 100)
    #expect(Set(tokens.map(\.session.formToken.text)).count == 100)
    #expect(tokens.allSatisfy { $0.token.text.utf8.count == 64 })
    #expect("\(tokens[0].token)" == "***")
  }

  @Test func idleTimeLocks() {
    let table = SessionTable()
    let token = table.open(for: nurse, at: start).token
    let almost = start + .minutes(10) - TimeSpan(milliseconds: 1)
    #expect(isActive(table.state(of: token, at: almost, isActivity: false)))
    #expect(isLocked(table.state(of: token, at: start + .minutes(10), isActivity: true)))
    #expect(isLocked(table.state(of: token, at: start + .minutes(10), isActivity: true)))
  }

  @Test func onlyActivityKeepsItOpen() {
    let table = SessionTable()
    let worked = table.open(for: nurse, at: start).token
    let watched = table.open(for: nurse, at: start).token
    for minute in 1...30 {
      let now = start + .minutes(minute)
      #expect(isActive(table.state(of: worked, at: now, isActivity: true)))
      _ = table.state(of: watched, at: now, isActivity: false)
    }
    #expect(isLocked(table.state(of: watched, at: start + .minutes(31), isActivity: false)))
  }

  @Test func unlockGivesANewTokenAndKeepsTheForm() throws {
    let table = SessionTable()
    let opened = table.open(for: nurse, at: start)
    table.lock(opened.token)
    let again = try #require(table.unlock(opened.token, at: start + .minutes(1)))
    #expect(again.token != opened.token)
    #expect(again.session.formToken == opened.session.formToken)
    #expect(table.state(of: opened.token, at: start + .minutes(1), isActivity: true) == .absent)
    #expect(isActive(table.state(of: again.token, at: start + .minutes(1), isActivity: true)))
    #expect(table.unlock(again.token, at: start + .minutes(2)) == nil)
  }

  @Test func endsAfterTwelveHoursWhateverItsUse() {
    let table = SessionTable()
    let token = table.open(for: nurse, at: start).token
    for minute in stride(from: 5, to: 720, by: 5) {
      let state = table.state(of: token, at: start + .minutes(minute), isActivity: true)
      #expect(isActive(state), "\(minute)")
    }
    #expect(table.state(of: token, at: start + .hours(12), isActivity: true) == .absent)
    #expect(table.unlock(token, at: start + .hours(12)) == nil)
  }

  @Test func clockSetBackGivesNoTime() {
    let table = SessionTable()
    let token = table.open(for: nurse, at: start).token
    let later = start + .minutes(5)
    #expect(isActive(table.state(of: token, at: later, isActivity: true)))
    #expect(isActive(table.state(of: token, at: later - .seconds(59), isActivity: true)))
    #expect(isLocked(table.state(of: token, at: later - .seconds(61), isActivity: true)))
    #expect(table.state(of: token, at: start - .minutes(2), isActivity: true) == .absent)
  }

  @Test func signingOutAndEndingAnAccount() {
    let table = SessionTable()
    let one = table.open(for: nurse, at: start).token
    let two = table.open(for: nurse, at: start).token
    let other = table.open(for: StaffID("other"), at: start).token
    table.close(one)
    #expect(table.state(of: one, at: start, isActivity: true) == .absent)
    #expect(table.sessions(of: nurse).count == 1)
    table.closeAll(of: nurse)
    #expect(table.state(of: two, at: start, isActivity: true) == .absent)
    #expect(isActive(table.state(of: other, at: start, isActivity: true)))
  }

  @Test func theOldestGivesWay() {
    let table = SessionTable(limits: SessionLimits(perAccount: 2, total: 3))
    let tokens = (0..<3).map { table.open(for: nurse, at: start + .seconds($0)).token }
    let now = start + .seconds(5)
    #expect(table.state(of: tokens[0], at: now, isActivity: true) == .absent)
    #expect(isActive(table.state(of: tokens[1], at: now, isActivity: true)))
    for number in 0..<10 { _ = table.open(for: StaffID("s\(number)"), at: now + .seconds(number)) }
    #expect(table.state(of: tokens[2], at: now + .seconds(20), isActivity: true) == .absent)
  }
}
