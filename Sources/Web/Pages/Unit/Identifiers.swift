/// A chart's identifier in a path.
struct ChartID: PathValue, Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  init?(pathText: String) {
    guard Identifier.isSound(pathText) else { return nil }
    text = pathText
  }

  var pathText: String { text }
}

/// An order's identifier in a path.
struct OrderID: PathValue, Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  init?(pathText: String) {
    guard Identifier.isSound(pathText) else { return nil }
    text = pathText
  }

  var pathText: String { text }
}

private enum Identifier {
  static func isSound(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
  }
}
