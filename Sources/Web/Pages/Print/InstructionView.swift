import Chart
import Clinical

/// What the person takes home, as a sheet of paper in large letters.
struct InstructionView: Component {
  let facts: InstructionFacts
  let words: InstructionWords
  /// Who made the sheet.
  let madeBy: String
  let links: SheetLinks

  func render() -> HTML {
    let sheet = PrintSheet(
      title: words.title, facility: facts.facility,
      person: [FactList.Fact(words.nameLabel, facts.name)],
      made: words.made(words.text(facts.now), madeBy), content: content,
      signatures: [words.phone, words.received], isForPatient: true)
    return #"\#(links)\#(languages)<div lang="\#(words.language.rawValue)">\#(sheet)</div>"#
  }

  private var languages: HTML {
    let options = Admission.Identity.Language.allCases.map { language in
      Button(
        language.text, kind: language == words.language ? .secondary : .quiet,
        action: .link(
          InstructionEndpoints.show.link(facts.chart)
            .with(InstructionEndpoints.language, language.rawValue).text),
        hiddenText: language == words.language ? "(shown)" : nil)
    }
    return #"<div class="form-buttons">\#(options)</div>"#
  }

  private var content: HTML {
    """
    \(box(words.tolerance))\(box(words.emergency))\(section(words.overdose))\(naloxone)\(appointment)\
    \(medicine)\(mouthCare)\(section(words.callUs))
    """
  }

  private func box(_ part: InstructionWords.Part) -> HTML {
    #"<section class="warning-box"><h2>\#(part.heading)</h2>\#(list(part.lines))</section>"#
  }

  private func section(_ part: InstructionWords.Part) -> HTML {
    "<section><h2>\(part.heading)</h2>\(list(part.lines))</section>"
  }

  private func section(_ heading: String, _ lines: [String]) -> HTML {
    section(InstructionWords.Part(heading: heading, lines: lines))
  }

  private func list(_ lines: [String]) -> HTML {
    #"<ul class="plain-list">\#(lines.map { "<li>\($0)</li>" as HTML })</ul>"#
  }

  private var naloxone: HTML {
    let first = facts.hasNaloxone ? words.naloxoneInHand : words.naloxoneMissing
    return section(words.naloxoneHeading, [first] + words.naloxoneLines)
  }

  private var appointment: HTML {
    let date = facts.appointment.map {
      words.appointment(words.text($0), facts.appointmentWith)
    }
    return section(
      words.appointmentHeading, [date ?? words.appointmentMissing] + words.appointmentLines)
  }

  private var medicine: HTML {
    var lines: [String] =
      switch facts.plan {
      case .continued: words.medicineContinued
      case .referred: words.medicineReferred
      case .declinedToday: words.medicineDeclined
      case nil: words.medicineUnplanned
      }
    if facts.usesMethadone, facts.plan != .declinedToday { lines.append(words.methadone) }
    if let until = facts.supplyUntil { lines.append(words.supply(words.text(until))) }
    lines.append(words.otherSubstances)
    return section(words.medicineHeading, lines)
  }

  private var mouthCare: HTML? {
    facts.usesTongueMedicine ? section(words.mouthCare) : nil
  }
}
