/// What the browser may say about a number before it is sent; the server decides again.
///
/// The numbers are written as a person would type them, in the field's unit.
struct NumberLimits: Sendable {
  /// Outside of it, the value cannot be and is refused.
  var possible: ClosedRange<Double>
  /// Outside of it, the value is unusual and asks for one confirmation.
  var likely: ClosedRange<Double>?
}
