import ArgumentParser
import Chart

/// Asks the rules and pathways about a picture: JSON in, JSON out.
struct Advise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print criteria, options and findings for what is known of a person, as JSON on standard input.",
    discussion: """
      The document is described by docs/advise.schema.json: what is known, an instant, and an order, administration or
      discharge that someone proposes. Bad input gives exit code 2 and one line that says where. See docs/command-line.md.
      """)

  func run() throws {
    try DocumentCommand.answer { (input) throws(DocumentError) in
      try AdviceDocument.answer(input)
    }
  }
}
