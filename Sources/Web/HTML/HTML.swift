/// A piece of finished HTML, made from string literals with interpolated values.
///
/// Literals are trusted, every interpolated `String` is escaped for text and for double-quoted attributes, so a page cannot
/// forget to escape. Attribute values must stand in double quotes; nothing is ever interpolated into a script or a style.
public struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The UTF-8 bytes, ready to send.
  public private(set) var bytes: [UInt8]

  /// An empty piece.
  public static let empty = HTML(bytes: [])

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Trusts a literal as it stands.
  public init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  /// Takes over what the interpolation has gathered.
  public init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  /// Escapes text that came from a person or a record.
  public init(text: String) {
    bytes = []
    HTML.escape(text, into: &bytes)
  }

  /// Joins pieces, with a separator between them.
  public init(joining pieces: some Sequence<HTML>, separator: HTML = .empty) {
    bytes = []
    var isFirst = true
    for piece in pieces {
      if !isFirst { bytes.append(contentsOf: separator.bytes) }
      bytes.append(contentsOf: piece.bytes)
      isFirst = false
    }
  }

  /// Adds a piece at the end.
  public static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }

  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Gathers literals as they are and values escaped.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var bytes: [UInt8] = []

    /// Reserves room for the literal part and a guess for the values.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    /// Appends trusted text.
    public mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
    }

    /// Appends text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      HTML.escape(text, into: &bytes)
    }

    /// Appends a whole number.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// Appends a finished piece as it stands.
    public mutating func appendInterpolation(_ piece: HTML) {
      bytes.append(contentsOf: piece.bytes)
    }

    /// Appends a finished piece, or nothing.
    public mutating func appendInterpolation(_ piece: HTML?) {
      if let piece { bytes.append(contentsOf: piece.bytes) }
    }

    /// Appends finished pieces one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    /// Appends a piece only when the condition holds.
    public mutating func appendInterpolation(_ piece: HTML, if condition: Bool) {
      if condition { bytes.append(contentsOf: piece.bytes) }
    }
  }
}
