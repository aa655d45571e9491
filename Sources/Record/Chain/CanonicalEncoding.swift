/// Bytes to be hashed: integers as eight bytes, highest first; text and bytes after their length.
///
/// Every field has one form and says where it ends, so different entries never give the same bytes.
struct CanonicalEncoding {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(_ integer: Int64) {
    withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    append(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ content: [UInt8]) {
    append(Int64(content.count))
    bytes.append(contentsOf: content)
  }
}
