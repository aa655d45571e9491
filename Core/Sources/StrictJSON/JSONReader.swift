/// Reads JSON and refuses whatever two readers might understand differently: duplicate keys,
/// invalid UTF-8, a byte order mark, lone surrogates, raw control characters, trailing data.
/// Source: RFC 8259, RFC 7493 (I-JSON).
public struct JSONReader: Sendable {
  /// The longest document that is read, in bytes.
  public var maximumBytes: Int
  /// The deepest nesting of objects and arrays that is read.
  public var maximumDepth: Int

  /// A reader with limits.
  public init(maximumBytes: Int = 1 << 20, maximumDepth: Int = 32) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
  }

  /// Reads one whole document.
  /// - Throws: ``JSONSyntaxError`` with the place and the reason.
  public func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    guard bytes.count <= maximumBytes else {
      throw JSONSyntaxError(.tooLarge(limit: maximumBytes), at: maximumBytes, in: bytes)
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONSyntaxError(.byteOrderMark, at: 0, in: bytes)
    }
    var parser = JSONParser(bytes: bytes, depthLeft: maximumDepth, depthLimit: maximumDepth)
    return try parser.document()
  }

  /// Reads one whole document from text.
  /// - Throws: ``JSONSyntaxError`` with the place and the reason.
  public func read(_ text: String) throws(JSONSyntaxError) -> JSONValue {
    try read(Array(text.utf8))
  }
}
