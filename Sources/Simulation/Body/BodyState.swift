/// What a virtual body is like at one instant; nobody sees it but through a round.
struct BodyState: Sendable, Hashable {
  /// The COWS total to be expected, 0 to 48.
  var withdrawal: Double
  /// Depth of drowsiness: 0 is wide awake, 1 cannot be roused.
  var drowsiness: Double
  /// Fever that is not withdrawal, 0 to 1.
  var fever: Double
  /// How much an alpha-2 agonist is slowing the pulse, 0 to 1.
  var slowing: Double
}
