/// A date and a time of day in the facility's time zone.
struct InstantField: Component {
  var frame: FieldFrame
  /// As the browser writes it: `2026-11-16T14:20`.
  var value = ""
  var earliest: String?
  var latest: String?
  /// Asks for the day only.
  var isDateOnly = false

  init(_ frame: FieldFrame, value: String = "") {
    self.frame = frame
    self.value = value
  }

  func render() -> HTML {
    frame.wrap(
      """
      <input type="\(isDateOnly ? "date" : "datetime-local")" id="\(frame.id)" name="\(frame.name)" \
      value="\(value)"\(attribute: "min", earliest)\(attribute: "max", latest)\(frame.describedBy)>
      """, kind: "instant")
  }
}
