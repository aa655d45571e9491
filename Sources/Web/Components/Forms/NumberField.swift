/// A number with its unit, the value before, and one confirmation for an unusual value.
struct NumberField: Component {
  var frame: FieldFrame
  var unit: String
  var value = ""
  var limits: NumberLimits?
  /// Digits after the point that may be typed.
  var decimals = 0
  /// The name of the confirmation box; it stands open when the server asks for it.
  var confirmName: String { "confirm-" + frame.name }
  var asksToConfirm = false
  var isConfirmed = false
  var isRequired = false

  init(_ frame: FieldFrame, unit: String, value: String = "", limits: NumberLimits? = nil) {
    self.frame = frame
    self.unit = unit
    self.value = value
    self.limits = limits
  }

  func render() -> HTML {
    frame.wrap("\(input)\(confirmation)", kind: "number")
  }

  private var input: HTML {
    """
    <span class="number-box"><input type="text" inputmode="\(decimals == 0 ? "numeric" : "decimal")" \
    id="\(frame.id)" name="\(frame.name)" value="\(value)" autocomplete="off" maxlength="8" \
    data-number\(limitAttributes)\(" required", if: isRequired)\(frame.describedBy)>\
    <span class="number-unit" aria-hidden="true">\(unit)</span>\
    <span class="visually-hidden">\(unit)</span></span>
    """
  }

  private var confirmation: HTML? {
    guard limits?.likely != nil || asksToConfirm else { return nil }
    return """
      <label class="confirm-value"\(" hidden", if: !asksToConfirm)>\
      <input type="checkbox" name="\(confirmName)" value="yes"\(" checked", if: isConfirmed)>\
      <span>Unusual. Checked, it is right</span></label>
      """
  }

  private var limitAttributes: HTML {
    guard let limits else { return .empty }
    return """
      \(attribute: "data-possible-low", text(limits.possible.lowerBound))\
      \(attribute: "data-possible-high", text(limits.possible.upperBound))\
      \(attribute: "data-likely-low", limits.likely.map { text($0.lowerBound) })\
      \(attribute: "data-likely-high", limits.likely.map { text($0.upperBound) })
      """
  }

  private func text(_ number: Double) -> String { PlotNumber.text(number) }
}
