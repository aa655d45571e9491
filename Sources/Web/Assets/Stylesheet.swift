/// The one stylesheet: its parts in the order in which a later one may refine an earlier one.
enum Stylesheet {
  /// The whole text.
  static let text: String = parts.map { part in "\(part)" }.joined(separator: "\n")

  private static let parts: [StaticString] = [
    tokens, night, base, layout, shell, person, buttons, forms, fields, rating, signals, notices,
    advice, records, medication, board, course, sheet, wall, narrow, printed, contrast,
  ]
}
