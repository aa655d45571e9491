import Clinical
import Foundation
import StrictJSON
import Testing

@testable import Chart

/// The golden files are entries as this form was first written: every later version reads them and writes the same bytes.
///
/// Missing files are written with `RECORD_GOLDEN=<path to Golden/v1>`; existing ones are never written over.
struct GoldenTests {
  static let folder = Bundle.module.resourceURL?.appending(path: "Golden/v1")

  static func payload(_ name: String) throws -> [UInt8] {
    let file = try #require(folder).appending(path: "\(name).json")
    return [UInt8](try Data(contentsOf: file))
  }

  static func kind(of name: String) -> String? {
    StoredKind.allCases.map(\.rawValue).filter { name == $0 || name.hasPrefix("\($0)-") }
      .max { $0.count < $1.count }
  }

  @Test(arguments: GoldenEntries.all.keys.sorted())
  func readsAsItWasMeantAndWritesTheSameBytes(name: String) throws {
    let body = try #require(GoldenEntries.all[name])
    let entry = GoldenEntries.entry(body)
    try Self.recordIfMissing(name, entry)
    let kind = try #require(Self.kind(of: name))
    let payload = try Self.payload(name)
    let read = try StoredForm.decode(kind: kind, payload: payload, number: 7) { _ in nil }
    #expect(read == entry)
    let written = StoredForm.encode(read)
    #expect(written.kind == kind)
    #expect(
      String(decoding: written.payload, as: UTF8.self) == String(decoding: payload, as: UTF8.self))
    #expect(written.payload == payload)
  }

  @Test func everyFileHasItsMeaningAndEveryMeaningItsFile() throws {
    let folder = try #require(Self.folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    #expect(names.sorted() == GoldenEntries.all.keys.sorted())
  }

  @Test(arguments: StoredKind.allCases.map(\.rawValue))
  func everyKindHasAGoldenFile(kind: String) {
    #expect(GoldenEntries.all.keys.contains { Self.kind(of: $0) == kind })
  }

  private static func recordIfMissing(_ name: String, _ entry: ChartEntry) throws {
    guard let path = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] else { return }
    let file = URL(filePath: path).appending(path: "\(name).json")
    guard !FileManager.default.fileExists(atPath: file.path) else { return }
    try Data(StoredForm.encode(entry).payload).write(to: file)
  }
}
