/// The value before, shown beside the field so that a change or a slip is seen at entry.
struct PreviousValue: Component {
  /// With its unit only where the field has another one.
  var value: String
  /// For example `06:10` or `yesterday 22:00`.
  var time: String

  func render() -> HTML {
    """
    <span class="previous"><span class="visually-hidden">Previous value </span>\
    <b>\(value)</b> <span>\(time)</span></span>
    """
  }
}
