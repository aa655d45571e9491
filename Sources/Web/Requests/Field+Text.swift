extension Field where Value == String {
  /// Whether a text may have line breaks.
  enum Lines: Sendable {
    case one
    case many
  }

  /// Text without control characters, trimmed of spaces at both ends. Line breaks become single
  /// line feeds.
  /// - Parameter limit: the longest text in UTF-16 units, as the browser's `maxlength` counts.
  static func text(
    _ name: String, _ label: String, limit: Int, lines: Lines = .one, meaning: String? = nil
  ) -> Field {
    let kind = lines == .one ? "text up to \(limit)" : "text of several lines up to \(limit)"
    return single(
      name, label, kind: kind, meaning: meaning, maximumLength: limit
    ) { (value) throws(FieldRefusal) in
      guard case .text(let sent) = value else { throw FieldRefusal("Enter text.") }
      let text = CleanText.trimmed(lines == .many ? CleanText.unixLines(sent) : sent)
      guard text.utf16.count <= limit else {
        throw FieldRefusal("Shorten this to \(limit) characters; it has \(text.utf16.count).")
      }
      guard CleanText.isClean(text, allowsLines: lines == .many) else {
        throw FieldRefusal("Remove the control characters, or type the text again.")
      }
      return text
    }
  }

  /// A password: taken exactly as typed, never shown again.
  static func secret(_ name: String, _ label: String, meaning: String? = nil) -> Field {
    single(
      name, label, kind: "secret up to 128", meaning: meaning, isSecret: true, maximumLength: 128
    ) { (value) throws(FieldRefusal) in
      guard case .text(let text) = value, text.unicodeScalars.count <= 128 else {
        throw FieldRefusal("Enter at most 128 characters.")
      }
      return text
    }
  }
}

/// What every text that people write goes through.
enum CleanText {
  /// Without spaces and line breaks at both ends.
  static func trimmed(_ text: String) -> String {
    let isSpace = { (character: Character) in character == " " || character == "\n" }
    let start = text.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(start[...last])
  }

  /// With line feeds only: a form sends carriage returns with them.
  static func unixLines(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// Whether a text shows what it says: no control characters, and none that turn the direction of
  /// writing around unseen. Source: Unicode Technical Report 36, section 2.
  static func isClean(_ text: String, allowsLines: Bool) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x09: allowsLines
      case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: false
      default: scalar.properties.generalCategory != .control
      }
    }
  }
}
