import ArgumentParser
import Record
import RecordSQLite

/// Where the record lies, as written on the command line: `sqlite:PATH`.
struct DatabaseLocation: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    let prefix = "sqlite:"
    guard argument.hasPrefix(prefix), argument.count > prefix.count else { return nil }
    path = String(argument.dropFirst(prefix.count))
  }

  var defaultValueDescription: String { "sqlite:\(path)" }

  func openForWriting() throws -> SQLiteEntryLog {
    do throws(OpenFailure) {
      return try SQLiteEntryLog.open(at: path)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  func openReadOnly() throws -> SQLiteEntryLog {
    do throws(OpenFailure) {
      return try SQLiteEntryLog.openReadOnly(at: path)
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
