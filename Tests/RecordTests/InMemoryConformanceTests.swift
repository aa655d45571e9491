import Record
import RecordConformance
import Testing

struct InMemoryLogMaker: LogMaker {
  func makeEmpty() async throws -> InMemoryEntryLog { InMemoryEntryLog() }
  func restart(_ log: InMemoryEntryLog) async throws -> InMemoryEntryLog { log }
}

@Suite("The log in memory keeps the promises of EntryLog")
struct InMemoryConformanceTests {
  @Test(arguments: ConformanceCase.all)
  func keeps(_ promise: ConformanceCase) async throws {
    try await promise.run(over: InMemoryLogMaker())
  }
}
