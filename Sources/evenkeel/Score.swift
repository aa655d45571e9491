import ArgumentParser
import Chart

/// Scores one filled instrument: JSON in, JSON out.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Score an instrument: answers as JSON on standard input, the score as JSON on standard output.",
    discussion: """
      Instruments: cows, news2, poss. What is left out was not asked; the score is then incomplete, without a total. Bad input
      gives exit code 2 and one line that says where. See docs/command-line.md.
      """)

  @Argument(help: "cows, news2 or poss.")
  var instrument: String

  func run() throws {
    try DocumentCommand.answer { (input) throws(DocumentError) in
      try ScoreDocument.answer(instrument: instrument, input)
    }
  }
}
