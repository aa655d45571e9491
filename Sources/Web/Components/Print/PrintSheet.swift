/// A sheet that leaves the unit on paper: whose it is, when it was made, and its parts.
struct PrintSheet: Component {
  var title: String
  var facility: String
  /// Name, date of birth, record number.
  var person: [FactList.Fact]
  /// When and by whom it was made.
  var made: String
  var content: HTML
  /// Lines to sign on, each with what stands under it.
  var signatures: [String] = []
  /// Large letters and wide lines, for the person who takes it home.
  var isForPatient = false

  func render() -> HTML {
    """
    <article class="print-sheet\(" is-for-patient", if: isForPatient)"><header>\
    <div class="print-sheet-maker">\(Wordmark())<span>\(facility)</span></div><h1>\(title)</h1>\
    \(FactList(person))</header>\(content)\(signatureLines)\
    <footer><p>\(made)</p></footer></article>
    """
  }

  private var signatureLines: HTML? {
    guard !signatures.isEmpty else { return nil }
    return """
      <div class="signatures">\(signatures.map { "<p>\($0)</p>" as HTML })</div>
      """
  }
}
