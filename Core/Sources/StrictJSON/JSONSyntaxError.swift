/// Why a document was refused, and where.
public struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was wrong.
  public enum Reason: Hashable, Sendable {
    /// The document is longer than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Objects and arrays are nested deeper than the limit.
    case tooDeep(limit: Int)
    /// The document begins with a byte order mark.
    case byteOrderMark
    /// The document ended before the value did.
    case unexpectedEnd
    /// Another character was needed here.
    case expected(String)
    /// More text follows the value.
    case trailingData
    /// The string that begins here is not valid UTF-8.
    case invalidUTF8
    /// A control character stands unescaped in a string.
    case controlCharacter
    /// An escape that JSON does not know.
    case invalidEscape
    /// An escaped surrogate without its partner.
    case loneSurrogate
    /// A number that JSON does not allow, such as `01`, `+1`, `.5` or `1.`.
    case invalidNumber
    /// The key stands twice in one object.
    case duplicateKey(String)
  }

  /// What was wrong.
  public let reason: Reason
  /// Bytes before the place, from 0.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1.
  public let column: Int

  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let newline = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
    self.reason = reason
    self.offset = offset
    line = before.count { $0 == newline } + 1
    column = offset - lineStart + 1
  }

  /// One sentence with the place, safe to show to the sender of the document.
  public var message: String { "line \(line), column \(column): \(explanation)" }

  /// The same as ``message``.
  public var description: String { message }

  private var explanation: String {
    switch reason {
    case .tooLarge(let limit): "the document is longer than \(limit) bytes"
    case .tooDeep(let limit): "values are nested deeper than \(limit) levels"
    case .byteOrderMark: "the document begins with a byte order mark; remove it"
    case .unexpectedEnd: "the document ends too early"
    case .expected(let what): "expected \(what)"
    case .trailingData: "more text follows after the end of the value"
    case .invalidUTF8: "this text is not valid UTF-8"
    case .controlCharacter: "control characters must be escaped"
    case .invalidEscape: "this escape is not known"
    case .loneSurrogate: "half of a surrogate pair is missing"
    case .invalidNumber: "this is not a valid number"
    case .duplicateKey(let key): "the key \"\(key)\" stands twice in one object"
    }
  }
}
