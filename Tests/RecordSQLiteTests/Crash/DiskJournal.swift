import Foundation
import Testing

/// What reached the disk in a run of the crash-writer, in order; see ``FaultyDisk``.
struct DiskJournal {
  struct Event {
    enum Operation: UInt8 {
      case write = 0x57
      case truncate = 0x54
      case sync = 0x53
      case unlink = 0x55
      case announce = 0x41
    }

    let operation: Operation
    let file: Int
    let offset: Int
    let content: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var events: [Event] = []

  init(_ path: String) throws {
    bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var place = 0
    while place + 24 <= bytes.count {
      let header = bytes[place..<place + 24].withUnsafeBytes { buffer in
        (
          buffer.loadUnaligned(fromByteOffset: 0, as: UInt32.self),
          buffer.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
          buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
          buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        )
      }
      let operation = try #require(Event.Operation(rawValue: UInt8(header.0)))
      let content = place + 24..<place + 24 + Int(header.3)
      events.append(
        Event(
          operation: operation, file: Int(header.1), offset: Int(header.2), content: content))
      place = content.upperBound
    }
    try #require(place == bytes.count, "the journal is torn")
  }

  /// The line that the program announced in this event; empty for other events.
  func line(_ event: Event) -> String {
    event.operation == .announce ? String(decoding: bytes[event.content], as: UTF8.self) : ""
  }
}
