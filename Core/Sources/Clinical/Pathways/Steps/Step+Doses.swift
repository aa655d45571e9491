// The steps of starting, staying on and tapering buprenorphine.
extension Advice.Step {
  static let missing = Advice.Step(
    "missing", "Record what is missing",
    "A dose waits until everything it depends on is recorded and recent.")
  static let notSuitable = Advice.Step(
    "not-suitable", "This pathway does not fit",
    "Something recorded speaks against this pathway for this person.")
  static let alreadyOn = Advice.Step(
    "already-on", "Already on buprenorphine",
    "Somebody who takes buprenorphine needs no start: the dose goes on.")

  static let waiting = Advice.Step(
    "waiting", "Waiting for enough withdrawal",
    "The first dose waits until enough time has passed, COWS has reached the gate and the signs can "
      + "be seen: buprenorphine given earlier brings withdrawal on.")
  static let firstDose = Advice.Step(
    "first-dose", "First dose",
    "Time, COWS and signs have reached the gate; breathing and sedation allow a dose.")
  static let restart = Advice.Step(
    "restart", "Restart after a break",
    "Withdrawal is over or never came, so no score is awaited; tolerance may be lost, so the dose is "
      + "2 to 4 mg.")
  static let reassess = Advice.Step(
    "reassess", "Reassess",
    "After each dose COWS, sedation and breathing are taken again before the next is thought of.")
  static let titrate = Advice.Step(
    "titrate", "Titrate",
    "COWS of 8 or more after the dose has had its time: another dose, up to the day's ceiling.")
  static let comfortable = Advice.Step(
    "comfortable", "Comfortable",
    "COWS below 8: no more today unless it rises.")
  static let ceiling = Advice.Step(
    "ceiling", "The day's ceiling is reached",
    "No further dose by this pathway today: a prescriber looks for another cause and decides.")

  static let secondDay = Advice.Step(
    "day-2", "Day 2",
    "The first day's total as one dose, 4 mg more if COWS is 6 or above.")
  static let laterDay = Advice.Step(
    "day-3", "Day 3 and after",
    "The last day's total as one dose, 4 mg more if COWS is 6 or above, to 24 mg.")
  static let complete = Advice.Step(
    "complete", "Start complete",
    "Steady on one daily dose. Staying on it is the recommended way; tapering raises the risk of "
      + "relapse and death.")

  static let precipitated = Advice.Step(
    "precipitated", "Precipitated withdrawal",
    "More buprenorphine, never an antagonist: 8 to 16 mg now, 8 mg again every 30 to 60 minutes to "
      + "24 to 32 mg in 24 hours.")
  static let transfer = Advice.Step(
    "transfer", "Transfer",
    "Unstable during precipitated withdrawal: hospital care, with buprenorphine going on if the "
      + "prescriber orders it.")
  static let settled = Advice.Step(
    "settled", "Not seen, or settled",
    "COWS has not risen by as much as the flag asks, or has come down again.")

  static let dailyDose = Advice.Step(
    "daily-dose", "Daily dose", "The dose of the last day, 4 mg more if COWS is 8 or above.")
  static let taken = Advice.Step(
    "taken", "Taken today", "The day's dose is in; the next one is tomorrow's.")
  static let notYetOn = Advice.Step(
    "not-yet-on", "Not on buprenorphine", "Nothing to go on with: a start comes first.")

  static let offer = Advice.Step(
    "offer", "Offer staying on medication",
    "A taper needs today's record that staying on medication was offered and declined.")
  static let template = Advice.Step(
    "template", "Choose a taper",
    "A taper starts at the present dose; longer ones have not been shown to end better.")
  static let taperStep = Advice.Step(
    "taper-step", "Taper step",
    "The next smaller dose; with COWS of 8 or more the step is repeated for a day.")
  static let taperDone = Advice.Step(
    "taper-done", "After the last dose",
    "Withdrawal peaks two to five days after the last dose: 24 to 72 hours of observation or a named "
      + "follow-up.")
}
