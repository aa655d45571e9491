import Care
import Chart
import Clinical

/// What virtual staff write.
enum Words {
  static let noteForAnotherChart =
    "Asked for a second blanket and the number of the housing office; both given."
  static let askedToLeave =
    "Asks to leave today: a family matter. Risk of overdose after days without opioids talked through, "
    + "staying and coming back at any time offered. Alert, steady, understands. Naloxone in hand."

  static func handOver(_ bedside: Bedside) -> String {
    let state = bedside.state
    var parts: [String] = []
    let pathway = state.pathway?.value.text ?? "No pathway chosen yet"
    parts.append("\(pathway).")
    if let round = bedside.lastFullRound, let total = round.value.withdrawalTotal {
      let clock = bedside.calendar.local(round.at).clock
      parts.append(
        "Last COWS \(total) at \(clock), POSS \(round.value.sedation?.mark ?? "not taken").")
    } else {
      parts.append("No complete round yet.")
    }
    if let dose = state.doses.last(where: { $0.administration.countedDose > .zero }) {
      let clock = bedside.calendar.local(dose.recorded.at).clock
      let medicine = dose.administration.product.medicine.name
      parts.append("Last dose: \(medicine) \(dose.administration.ordered.text) at \(clock).")
    }
    if !bedside.record.unknown.isEmpty {
      parts.append("A dose is still in doubt: find out before the next one.")
    }
    if let next = bedside.picture.dueChecks.first {
      parts.append("Next: \(next.kind.text) at \(bedside.calendar.local(next.due).clock).")
    }
    return parts.joined(separator: " ")
  }

  static func talk(_ bedside: Bedside) -> String {
    var chance = bedside.persona.chance("talk", bedside.today)
    let themes = [
      "Talked about what the last good month looked like, and who was part of it.",
      "Sleep is the worst part. Went through what helps at night without medicines.",
      "Worried about work; agreed to call the employer together tomorrow.",
      "Craving comes in the evening. Practised waiting it out; kept the card.",
      "Talked about the children, and about a first visit once settled.",
      "Named two people to call on a hard day. Wants to meet the peer worker.",
    ]
    return chance.one(of: themes, or: themes[0])
  }

  static func review(_ bedside: Bedside) -> String {
    if bedside.isTooDrowsy {
      return
        "Seen at the bedside: drifts off, breathes slowly, wakes to voice, pupils small. Says a "
        + "gabapentin capsule was taken from the bag. Doses held; sedation and breathing every "
        + "15 minutes; naloxone at the door; look again before the next dose."
    }
    if bedside.advice?.pathway == .precipitatedWithdrawal {
      return "Seen at once: sudden worsening after the dose, no fever, chest clear. Explained what "
        + "is happening and that it passes; more buprenorphine now, checks every 15 minutes."
    }
    let temperature = bedside.state.rounds.last?.value.vitalSigns.temperature
    if let temperature, temperature >= Temperature(tenths: 380) {
      return
        "Seen at the bedside: \(temperature.text), a red and warm forearm over an old injection "
        + "site, no other source. Outlined with a pen, antibiotic ordered by telephone, fluids; "
        + "vital signs hourly, back in two hours."
    }
    return
      "Seen at the bedside: signs fit withdrawal, no fever, chest and abdomen without findings, "
      + "no other cause found. Fluids offered; vital signs again within the hour."
  }

  static func refusal(_ bedside: Bedside) -> String {
    var chance = bedside.persona.chance("refusal", bedside.today)
    return chance.one(
      of: [
        "Wants to sleep on; will ask later.", "Feels sick and does not want anything now.",
        "Says it does nothing; asks to talk to the prescriber first.",
      ], or: "Does not want it now.")
  }

  static let lostSight =
    "Called to an emergency next door while the dose was with the person; the cup was empty after."
  static let foundOut = "Stock counted with a colleague and asked the person: it was taken."
  static let vomited = "Vomited into the bowl, seen by the nurse."
  static let held = "Drifts off while talking, slow breathing; prescriber told."

  /// Why a person went on although a rule asked.
  static func reason(for finding: Finding) -> String {
    switch finding.rule.prefix(3) {
    case "PRG": "Asked and talked through; test is to follow."
    case "MON": "Checked just now; the round follows."
    case "ADM": "Late because of the ward round; the person was seen before."
    case "SED": "Awake and breathing normally; checked hourly."
    case "DIS": "Talked through with the person; handed to the clinic by telephone."
    default: "Seen and talked through with the person; benefit outweighs the risk."
    }
  }
}
