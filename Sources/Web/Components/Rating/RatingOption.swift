/// One answer of a rating: its points and what they stand for.
struct RatingOption: Sendable {
  var points: Int
  var text: String

  init(_ points: Int, _ text: String) {
    self.points = points
    self.text = text
  }
}
