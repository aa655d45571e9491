import Testing

@testable import Clinical

@Suite("Clinical settings")
struct ClinicalSettingsTests {
  @Test("The standard values are those of the knowledge base")
  func standard() {
    let settings = ClinicalSettings.standard
    #expect(settings.gateAfterShortActing == 11)
    #expect(settings.gateAfterFentanyl == 13)
    #expect(settings.gateAfterLongActing == 13)
    #expect(settings.waitAfterShortActing == .hours(12))
    #expect(settings.waitAfterExtendedRelease == .hours(24))
    #expect(settings.waitAfterFentanyl == .hours(24))
    #expect(settings.waitAfterMethadone == .hours(48))
    #expect(settings.methadoneDoseAtStop == 30.mg)
    #expect(settings.firstDose == 4.mg)
    #expect(settings.reassessment == .minutes(60))
    #expect([settings.firstDayAdvisory, settings.firstDaySoft] == [8.mg, 16.mg])
    #expect([settings.firstDayHard, settings.anyDayHard] == [32.mg, 32.mg])
    #expect(settings.anyDayAdvisory == 24.mg)
    #expect([settings.precipitatedRise, settings.precipitatedStrictRise] == [5, 6])
    #expect(settings.methadoneCheck == .hours(2) ... .hours(4))
    #expect(
      [settings.alpha2Systolic, settings.alpha2Diastolic, settings.alpha2Pulse] == [90, 60, 55])
    #expect([settings.holdRespiratoryRate, settings.holdSaturation] == [12, 92])
    #expect([settings.emergencyRespiratoryRate, settings.emergencySaturation] == [8, 90])
    #expect(settings.holdSaturationHypercapnic == 88)
    #expect(settings.emergencySaturationHypercapnic == 88)
    #expect([settings.methadoneFirstDose, settings.methadoneFirstDoseLow] == [30.mg, 10.mg])
    #expect(settings.methadoneFirstDoseLowHard == 20.mg)
    #expect([settings.methadoneFirstDaySoft, settings.methadoneFirstDayHard] == [40.mg, 50.mg])
    #expect([settings.qtcCaution, settings.qtcCautionFemale, settings.qtcStop] == [450, 460, 500])
    #expect(settings.qtcRise == 60)
  }

  @Test("Every parameter accepts the ends of its guardrail and nothing beyond")
  func guardrails() throws {
    for parameter in ClinicalSettings.standard.all {
      let rail = parameter.guardrail
      for value in [rail.allowed.lowerBound, rail.allowed.upperBound] {
        let settings = try ClinicalSettings(overrides: [rail.id: value])
        #expect(settings.all.first { $0.guardrail.id == rail.id }?.current == value)
      }
      for value in [rail.allowed.lowerBound - 1, rail.allowed.upperBound + 1] {
        let refusal = ClinicalSettings.Refusal.outsideGuardrail(
          parameter: rail.id, meaning: rail.meaning, value: value, allowed: rail.allowed)
        #expect(throws: refusal) { try ClinicalSettings(overrides: [rail.id: value]) }
      }
    }
  }

  @Test("A choice reaches the value it is about, and no other")
  func choices() throws {
    let settings = try ClinicalSettings(overrides: ["P04": 8, "P07-dose": 40, "P09": 90])
    #expect(settings.waitAfterShortActing == .hours(8))
    #expect(settings.methadoneDoseAtStop == 40.mg)
    #expect(settings.reassessment == .minutes(90))
    #expect(settings.waitAfterFentanyl == .hours(24))
  }

  @Test("Every parameter a site may choose changes the settings")
  func everyChoiceCounts() throws {
    for parameter in ClinicalSettings.standard.all where !parameter.guardrail.isFixed {
      let rail = parameter.guardrail
      let other =
        rail.standard == rail.allowed.lowerBound ? rail.allowed.upperBound : rail.allowed.lowerBound
      let chosen = try ClinicalSettings(overrides: [rail.id: other])
      var mirrored = Set<String>()
      for (mine, standard) in zip(
        Mirror(reflecting: chosen).children, Mirror(reflecting: ClinicalSettings.standard).children)
      where mine.label != "overrides" && "\(mine.value)" != "\(standard.value)" {
        mirrored.insert(mine.label ?? "")
      }
      #expect(mirrored.count == 1, "\(rail.id) reaches \(mirrored)")
    }
  }

  @Test("Refusals say what is permitted")
  func messages() {
    #expect(throws: ClinicalSettings.Refusal.unknownParameter("P99")) {
      try ClinicalSettings(overrides: ["P99": 1])
    }
    #expect(
      ClinicalSettings.Refusal.unknownParameter("P99").message
        == "There is no clinical parameter P99.")
    #expect(
      ClinicalSettings.Refusal.outsideGuardrail(
        parameter: "P01", meaning: "COWS", value: 5, allowed: 8...13
      ).message == "P01 (COWS) can be 8 to 13, not 5.")
    #expect(
      ClinicalSettings.Refusal.outsideGuardrail(
        parameter: "P13", meaning: "rise", value: 5, allowed: 6...6
      ).message == "P13 (rise) is fixed at 6; it cannot be 5.")
  }

  @Test("Choosing the standard is no choice")
  func equality() throws {
    let same = try ClinicalSettings(overrides: ["P01": 11])
    let other = try ClinicalSettings(overrides: ["P01": 12])
    #expect(same == .standard)
    #expect(other != .standard)
  }

  @Test("Identifiers are unique and every parameter has its source")
  func wellFormed() {
    let all = ClinicalSettings.standard.all
    #expect(Set(all.map(\.guardrail.id)).count == all.count)
    #expect(all.allSatisfy { !$0.guardrail.citation.text.isEmpty && !$0.guardrail.unit.isEmpty })
  }
}
