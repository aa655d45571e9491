extension DesignPage {
  static let printGroup = DesignGroup(
    id: "print", title: "Paper",
    examples: [
      DesignExample(
        "Sheet for the person", "Large letters, short sentences, whose it is and when it was made.",
        content: "\(sheet)")
    ])

  private static let sheet = PrintSheet(
    title: "Your plan after leaving", facility: "Harbour unit",
    person: [.init("Name", "Marek Kowalczyk")],
    made: "Made on Wed 19 Nov 14:20 by Jonna Kallio, nurse.",
    content: """
      <section class="warning-box"><h2>Your body is not used to opioids any more</h2>\
      <p>An amount that was usual before can now stop your breathing.</p></section>\
      <section><h2>Your next appointments</h2><ul class="plain-list">\
      <li>Thursday 20 November, 10:00: Harbour clinic</li></ul></section>
      """, signatures: ["Received by"], isForPatient: true)
}
