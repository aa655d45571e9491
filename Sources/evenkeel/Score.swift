import ArgumentParser
import Chart

/// Scores one filled instrument: JSON in, JSON out.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Score an instrument: answers as JSON on standard input, the score as JSON on standard output.",
    discussion: """
      docs/command-line.md lists the instruments and their items. What is left out was not asked; the score is then incomplete,
      without a total. Bad input gives exit code 2 and one line that says where.
      """)

  @Argument(help: "The identifier of an instrument, such as cows, phq-9 or news2.")
  var instrument: String

  func run() throws {
    try DocumentCommand.answer { (input) throws(DocumentError) in
      try ScoreDocument.answer(instrument: instrument, input)
    }
  }
}
