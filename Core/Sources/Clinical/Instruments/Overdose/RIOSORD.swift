/// The Risk Index for Overdose or Serious Opioid-induced Respiratory Depression, in its two versions.
///
/// For people who are prescribed opioids. Not validated for street opioids or for leaving a withdrawal unit: everyone who leaves gets
/// naloxone regardless. The probabilities are those of a case-control sample, not of a population. What is unknown adds 0, and the
/// score is then "at least".
public enum RIOSORD {
  static let instruction =
    "From the record and the person, past 6 months. Not validated for street opioids or for leaving "
    + "a unit: everyone who leaves gets naloxone regardless."

  static let licence = Instrument.Licence.structureOnly(
    "The papers are CC BY-NC-ND; points are facts, the wording is paraphrased.")

  static let timetable: [Instrument.Occasion] = .at((.firstDay, "or the overdose flags"))

  /// A class, named after its totals unless it has a name of its own, with its probability in percent.
  static func band(
    _ totals: ClosedRange<Int>, _ percent: String, name: String? = nil
  ) -> Instrument.Band {
    Instrument.Band(
      totals: totals, name: name ?? "\(totals.lowerBound) to \(totals.upperBound)",
      advice: "Average predicted probability in the study sample: \(percent) %.")
  }
}
