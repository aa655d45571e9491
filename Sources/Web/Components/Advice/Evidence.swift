/// A fact that a statement rests on: value, time, author.
struct Evidence: Sendable {
  var name: String
  var value: String
  var time: String
  var author: String

  /// A row of a table with four columns.
  var row: HTML {
    """
    <tr><th scope="row">\(name)</th><td>\(value)</td><td>\(time)</td><td>\(author)</td></tr>
    """
  }
}
