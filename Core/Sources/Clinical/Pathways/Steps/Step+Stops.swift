// The steps in which a stop rule holds; every pathway has them.
extension Advice.Step {
  static let emergency = Advice.Step(
    "emergency", "Breathing emergency",
    "Respiratory rate of 8 or less, too little oxygen or no response: the overdose response comes "
      + "before everything else.")
  static let hold = Advice.Step(
    "hold", "Hold: sedation or breathing",
    "No opioid or sedative while breathing is slow, oxygen is low or the person drifts off.")
  static let review = Advice.Step(
    "early-warning", "A clinician first",
    "An early-warning score with a single 3, or of 5 or more, is answered by a clinician before "
      + "the next dose; from 7 only better vital signs release it.")
  static let intoxicated = Advice.Step(
    "intoxicated", "Delay: intoxicated",
    "No opioid dose while the person appears intoxicated.")
  static let uncertainDose = Advice.Step(
    "uncertain-dose", "A dose is uncertain",
    "A dose nobody can vouch for counts in full, and the next one waits until it is resolved.")

  static let stops: [Advice.Step] = [emergency, hold, review, intoxicated, uncertainDose]
}
