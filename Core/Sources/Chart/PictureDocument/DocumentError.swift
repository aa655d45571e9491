import StrictJSON

/// Why a document was not answered: one line that names the place.
public struct DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The place and what is wrong there, on one line.
  public let message: String

  /// The same as ``message``.
  public var description: String { message }

  init(_ error: JSONSyntaxError) {
    self.init(error.message)
  }

  init(_ error: JSONFieldError) {
    self.init(error.path.isEmpty ? "the document: \(error.problem)" : error.message)
  }

  /// Names in a document may hold line breaks and control characters; they are written as escapes, and long ones are cut.
  init(_ message: String) {
    let longest = 500
    var line = ""
    for scalar in message.unicodeScalars {
      let breaksLine =
        scalar.properties.generalCategory == .control
        || scalar == "\u{2028}" || scalar == "\u{2029}"
      line += breaksLine ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
      if line.utf8.count > longest { break }
    }
    self.message = line.utf8.count > longest ? line + "…" : line
  }
}
