import Clinical

/// What to do now when breathing or wakefulness is an emergency. It stands above everything else on the chart.
///
/// The program gives no order: the team acts by its own standing orders, and nothing here waits for a field.
struct EmergencySteps: Component {
  /// Where naloxone is charted.
  var naloxone: Link?

  /// Short steps. Source: American Heart Association 2020, opioid-associated emergency; Boyer EW, N Engl J Med
  /// 2012;367:146 (titration); buprenorphine label, sections 2.2 and 10.
  private static let steps: [(head: String, text: String)] = [
    ("Call", "Emergency team now. Stay with the person."),
    ("Airway", "Open it. Bag-valve-mask with oxygen first, before any medicine."),
    (
      "Naloxone",
      "With mask ventilation and a pulse: 0.04 mg into a vein, then larger steps every 2 to 3 minutes; or 0.4 mg into a "
        + "muscle; or 4 mg into the nose. Aim for breathing of 10 or more and SpO₂ of 94 % or more, not for waking."
    ),
    ("No pulse", "Resuscitate and give a full dose of naloxone."),
    ("Buprenorphine", "It may need more and repeated naloxone. Ventilate while you wait."),
    (
      "Still drowsy",
      "Breathing but sedated, slow pulse: think of xylazine or medetomidine. Ventilate, no more naloxone for waking."
    ),
    (
      "Then",
      "Watch for at least 2 hours, longer after fentanyl or methadone. Stop all sedatives. Transfer."
    ),
  ]

  private static let status = Citation(
    "AHA 2020; Boyer, NEJM 2012; buprenorphine label", .guideline, verified: false)

  func render() -> HTML {
    """
    <section class="notice notice-failure emergency" role="alert">\(Symbol.emergency)<div>\
    <p class="notice-heading">Respiratory emergency: act now</p>\
    <ol class="emergency-steps">\(Self.steps.map { step in
      "<li><b>\(step.head).</b> \(step.text)</li>" as HTML
    })</ol>\
    <p class="origin">\(Tag(Self.status.statusText, tone: .outline)) \(Self.status.text)</p>\
    \(naloxone.map { Button("Record naloxone", kind: .grave, action: .link($0.text)) })</div></section>
    """
  }
}
