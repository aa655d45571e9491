/// Finds a place for the words under each dose, so that doses close together stay readable.
struct CourseDoseLabels: Sendable {
  /// The words of one dose and where they stand.
  struct Placed: Sendable {
    var words: String
    var x: Double
    /// The baseline, counted from the level line.
    var y: Double
  }

  /// In the order of the doses given.
  let placed: [Placed]
  /// The lowest baseline.
  let depth: Double

  /// Places the words of doses, given as words, horizontal place, and length of the weight.
  ///
  /// Short words come first: they fit right under their weight, and longer ones give way downwards.
  init(_ doses: [(words: String, x: Double, length: Double)]) {
    var placed: [Placed] = []
    let byLength = doses.indices.sorted { doses[$0].words.count < doses[$1].words.count }
    for index in byLength {
      let dose = doses[index]
      var label = Placed(words: dose.words, x: dose.x, y: dose.length + 15)
      while doses.contains(where: { CourseDoseLabels.covers($0, label) })
        || placed.contains(where: { CourseDoseLabels.overlap($0, label) })
      {
        label.y += 4
      }
      placed.append(label)
    }
    var inOrder = placed
    for (position, index) in byLength.enumerated() { inOrder[index] = placed[position] }
    self.placed = inOrder
    depth = placed.map(\.y).max() ?? 0
  }

  private static func halfWidth(_ words: String) -> Double { Double(words.count) * 3.3 + 3 }

  private static func overlap(_ left: Placed, _ right: Placed) -> Bool {
    abs(left.x - right.x) < halfWidth(left.words) + halfWidth(right.words)
      && abs(left.y - right.y) < 14
  }

  private static func covers(
    _ dose: (words: String, x: Double, length: Double), _ label: Placed
  ) -> Bool {
    abs(dose.x - label.x) < halfWidth(label.words) + 7 && label.y - 10 < dose.length
  }
}
