import Clinical
import Testing

@testable import Simulation

@Suite("The hidden course of a virtual person")
struct OpioidBodyTests {
  private static let lastUse = Instant(milliseconds: 1_795_000_000_000)

  private static func body(
    _ kind: OpioidKind, adaptation: Double = 0.78, precipitation: Double = 0
  ) -> OpioidBody {
    OpioidBody(
      traits: BodyTraits(
        lastUses: [BodyTraits.LastUse(kind: kind, at: lastUse)], adaptation: adaptation,
        precipitation: precipitation, spells: [], unrest: 0, pain: 0, pulse: 70, systolic: 118,
        breathing: 15, saturation: 98))
  }

  private static func dose(_ medicine: Medicine, _ milligrams: Double, hour: Int) -> TakenDose {
    TakenDose(medicine: medicine, milligrams: milligrams, at: lastUse + .hours(hour))
  }

  private static func withdrawal(
    _ body: OpioidBody, hour: Int, minutes: Int = 0, _ doses: [TakenDose] = []
  ) -> Double {
    body.state(at: lastUse + .hours(hour) + .minutes(minutes), doses: doses).withdrawal
  }

  struct Untreated: Sendable {
    let kind: OpioidKind
    let adaptation: Double
    /// Hours from the last use to a COWS of 5, and to the highest.
    let onset: ClosedRange<Int>
    let peak: ClosedRange<Int>
    let highest: ClosedRange<Double>
  }

  @Test(
    "untreated withdrawal begins, peaks and ends about as section 9.1 says",
    arguments: [
      Untreated(
        kind: .heroin, adaptation: 0.76, onset: 6...14, peak: 24...72, highest: 14...28),
      Untreated(
        kind: .fentanyl, adaptation: 0.86, onset: 8...18, peak: 24...72, highest: 16...32),
      Untreated(
        kind: .oxycodoneShort, adaptation: 0.74, onset: 6...16, peak: 24...72, highest: 12...28),
      Untreated(
        kind: .methadone, adaptation: 0.80, onset: 24...60, peak: 72...120, highest: 7...24),
    ])
  func untreated(_ expected: Untreated) {
    let body = Self.body(expected.kind, adaptation: expected.adaptation)
    let hours = Array(stride(from: 0, to: 240, by: 2))
    let course = hours.map { Self.withdrawal(body, hour: $0) }
    let onset = zip(hours, course).first { $0.1 >= 5 }?.0 ?? 0
    let peak = zip(hours, course).max { $0.1 < $1.1 }
    #expect(expected.onset.contains(onset))
    #expect(expected.peak.contains(peak?.0 ?? 0))
    #expect(expected.highest.contains(peak?.1 ?? 0))
    #expect(Self.withdrawal(body, hour: 24 * 18) < 8)
  }

  @Test("buprenorphine given in withdrawal relieves it")
  func relief() {
    let body = Self.body(.heroin)
    let doses = [Self.dose(.buprenorphine, 8, hour: 24)]
    let before = Self.withdrawal(body, hour: 24)
    #expect(before >= 11)
    #expect(Self.withdrawal(body, hour: 26, doses) < before - 5)
  }

  @Test("a sensitive body is thrown into withdrawal, and more buprenorphine shortens it")
  func precipitated() {
    let body = Self.body(.fentanyl, adaptation: 0.90, precipitation: 1.8)
    let first = Self.dose(.buprenorphine, 4, hour: 20)
    let before = Self.withdrawal(body, hour: 20)
    let after = Self.withdrawal(body, hour: 21, minutes: 30, [first])
    #expect(after >= before + 5)
    let more = [first, Self.dose(.buprenorphine, 8, hour: 21)]
    #expect(
      Self.withdrawal(body, hour: 26, more) < Self.withdrawal(body, hour: 26, [first]))
  }

  @Test("the same dose after a longer wait throws nobody into it")
  func waitingHelps() {
    let body = Self.body(.heroin, precipitation: 1.8)
    let early = [Self.dose(.buprenorphine, 8, hour: 3)]
    let late = [Self.dose(.buprenorphine, 8, hour: 30)]
    let rise = { (hour: Int, doses: [TakenDose]) in
      Self.withdrawal(body, hour: hour + 1, doses) - Self.withdrawal(body, hour: hour)
    }
    #expect(rise(3, early) > rise(30, late))
    #expect(rise(30, late) < 0)
  }

  @Test("naloxone worsens withdrawal and wakes")
  func naloxone() {
    let body = Self.body(.heroin)
    let rescue = [Self.dose(.naloxone, 0.4, hour: 6)]
    #expect(
      Self.withdrawal(body, hour: 7, rescue) > Self.withdrawal(body, hour: 7))
    let overdose = [Self.dose(.methadone, 100, hour: 200)]
    let at = Self.lastUse + .hours(201)
    let deep = body.state(at: at, doses: overdose).drowsiness
    let woken = body.state(
      at: at, doses: overdose + [Self.dose(.naloxone, 4, hour: 200)]
    ).drowsiness
    #expect(deep > 0.4)
    #expect(woken < deep)
  }
}
