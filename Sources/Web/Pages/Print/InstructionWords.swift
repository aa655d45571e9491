import Care
import Chart

/// Every sentence of the instructions in one language. A sentence that one language lacks does not compile.
///
/// Sources: NICE CG52 1.1.1.2 (loss of tolerance; more dangerous with alcohol or benzodiazepines); Cornish 2010 (the first
/// weeks); buprenorphine and naltrexone labels (naloxone); FDA Drug Safety Communication of 12 January 2022 (mouth care, from
/// the literature, not re-read). Words for about the sixth year of school; no dose and no waiting time, since only a
/// clinician orders those. Emergency numbers are those of the United States: local default.
struct InstructionWords: Sendable {
  /// A heading with its sentences.
  struct Part: Sendable {
    let heading: String
    let lines: [String]
  }

  let language: Admission.Identity.Language
  let title: String
  let nameLabel: String

  let tolerance: Part
  let overdose: Part

  let naloxoneHeading: String
  let naloxoneInHand: String
  let naloxoneMissing: String
  let naloxoneLines: [String]

  let medicineHeading: String
  let medicineContinued: [String]
  let medicineReferred: [String]
  let medicineDeclined: [String]
  let medicineUnplanned: [String]
  let methadone: String
  let supply: @Sendable (String) -> String
  let otherSubstances: String

  let mouthCare: Part

  let appointmentHeading: String
  let appointment: @Sendable (String, String?) -> String
  let appointmentMissing: String
  let appointmentLines: [String]

  let callUs: Part
  let emergency: Part
  let phone: String

  let weekdays: [String]
  let months: [String]
  let date: @Sendable (_ weekday: String, _ day: Int, _ month: String, _ clock: String) -> String
  let made: @Sendable (_ date: String, _ by: String) -> String
  let received: String

  /// The words in a language.
  static func of(_ language: Admission.Identity.Language) -> InstructionWords {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }

  /// A date and time in full, as one reads it aloud.
  func text(_ time: LocalTime) -> String {
    let weekday = weekdays[max(0, min(6, time.weekday - 1))]
    let month = months[max(0, min(11, time.month - 1))]
    return date(weekday, time.day, month, time.clock)
  }
}
