/// The line that says that everyone on the page is invented, with the speed of the demonstration.
struct DemoStrip: Component {
  /// One speed to choose from.
  struct Speed: Sendable {
    var label: String
    var value: String
    var isCurrent = false
  }

  var text = "Demonstration. Every person here is invented."
  var speeds: [Speed] = []
  var action = "/demo/speed"
  var csrfToken = ""

  func render() -> HTML {
    """
    <aside class="demo-strip" aria-label="Demonstration"><p>\(text)</p>\(speedForm)</aside>
    """
  }

  private var speedForm: HTML? {
    guard !speeds.isEmpty else { return nil }
    return """
      <form method="post" action="\(action)" class="demo-speeds" aria-label="Speed">\
      <input type="hidden" name="\(FormTokens.csrfName)" value="\(csrfToken)">\
      \(speeds.map(button))</form>
      """
  }

  private func button(_ speed: Speed) -> HTML {
    """
    <button name="speed" value="\(speed.value)" aria-pressed="\(speed.isCurrent ? "true" : "false")">\
    \(speed.label)</button>
    """
  }
}
