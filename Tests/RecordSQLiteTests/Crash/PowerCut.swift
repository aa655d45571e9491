import Foundation

/// What a disk may have done with writes that were not synced when the power went.
enum UnsyncedWrites: CaseIterable {
  /// None arrived.
  case dropped
  /// They arrived in order up to some sector.
  case torn
  /// Any of their sectors arrived, in any order.
  case scattered
}

/// The files as they grow in a run, and what of them a power cut would leave.
///
/// Assumed: synced data stays, a sector of 512 bytes is written whole or not at all, and creating
/// or removing a file is durable at once.
struct PowerCutDisk {
  private static let sector = 512

  private struct File {
    var durable: [UInt8] = []
    var unsynced: [DiskJournal.Event] = []
    var exists = false
  }

  private let journal: DiskJournal
  private var files: [Int: File] = [1: File(exists: true)]

  init(_ journal: DiskJournal) {
    self.journal = journal
  }

  mutating func follow(_ event: DiskJournal.Event) {
    guard event.operation != .announce else { return }
    var file = files.removeValue(forKey: event.file) ?? File()
    switch event.operation {
    case .write, .truncate:
      file.exists = true
      file.unsynced.append(event)
    case .sync:
      for event in file.unsynced { apply(event, to: &file.durable) }
      file.unsynced = []
    case .unlink: file = File()
    case .announce: break
    }
    files[event.file] = file
  }

  /// Writes what is left after a cut now to `path` and its write-ahead log.
  func leave(
    _ policy: UnsyncedWrites, at path: String, using random: inout SeededRandom
  ) throws {
    for (number, suffix) in [(1, ""), (2, "-wal")] {
      guard let file = files[number], file.exists else { continue }
      var content = file.durable
      switch policy {
      case .dropped: break
      case .torn: tear(file.unsynced, into: &content, &random)
      case .scattered: scatter(file.unsynced, into: &content, &random)
      }
      try Data(content).write(to: URL(fileURLWithPath: path + suffix))
    }
  }

  private func tear(
    _ events: [DiskJournal.Event], into content: inout [UInt8], _ random: inout SeededRandom
  ) {
    guard !events.isEmpty else { return }
    let last = Int.random(in: 0..<events.count, using: &random)
    for event in events[..<last] { apply(event, to: &content) }
    let sectors = self.sectors(of: events[last])
    for sector in sectors.prefix(Int.random(in: 0...sectors.count, using: &random)) {
      apply(sector, to: &content)
    }
  }

  private func scatter(
    _ events: [DiskJournal.Event], into content: inout [UInt8], _ random: inout SeededRandom
  ) {
    for event in events {
      for sector in sectors(of: event) where Bool.random(using: &random) {
        apply(sector, to: &content)
      }
    }
  }

  private func sectors(of event: DiskJournal.Event) -> [DiskJournal.Event] {
    guard event.operation == .write else { return [event] }
    var sectors: [DiskJournal.Event] = []
    var start = event.content.lowerBound
    while start < event.content.upperBound {
      let offset = event.offset + start - event.content.lowerBound
      let length = Self.sector - offset % Self.sector
      let end = min(start + length, event.content.upperBound)
      sectors.append(
        DiskJournal.Event(
          operation: .write, file: event.file, offset: offset, content: start..<end))
      start = end
    }
    return sectors
  }

  private func apply(_ event: DiskJournal.Event, to content: inout [UInt8]) {
    let size =
      event.operation == .truncate
      ? event.offset : max(content.count, event.offset + event.content.count)
    if content.count > size { content.removeLast(content.count - size) }
    if content.count < size {
      content.append(contentsOf: [UInt8](repeating: 0, count: size - content.count))
    }
    content.withUnsafeMutableBytes { target in
      journal.bytes.withUnsafeBytes { source in
        target[event.offset..<event.offset + event.content.count]
          .copyBytes(from: source[event.content])
      }
    }
  }
}
