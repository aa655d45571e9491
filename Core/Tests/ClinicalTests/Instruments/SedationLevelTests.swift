import Clinical
import Testing

@Suite struct SedationLevelTests {
  static let table: [(SedationLevel, String, Bool, Bool)] = [
    (SedationLevel.asleep, "S", false, false), (.alert, "1", false, false),
    (.slightlyDrowsy, "2", false, true), (.driftsOff, "3", true, true),
    (.hardToRouse, "4", true, true),
  ]

  @Test(
    "marks and what each level means for the next dose",
    arguments: table)
  func levels(level: SedationLevel, mark: String, isUnacceptable: Bool, isDrowsy: Bool) {
    #expect(level.mark == mark)
    #expect(level.isUnacceptable == isUnacceptable)
    #expect(level.isDrowsy == isDrowsy)
    #expect(!level.text.isEmpty)
  }

  @Test("five levels, five marks")
  func all() {
    #expect(Set(SedationLevel.allCases.map(\.mark)).count == 5)
  }
}
