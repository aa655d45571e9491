import ArgumentParser
import Web

/// Prints the pages of docs/ that are made from the program's own tables.
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference",
    abstract: "Print docs/http.md: every route with method, fields and roles.")

  func run() {
    print(HTTPReference.markdown(), terminator: "")
  }
}
