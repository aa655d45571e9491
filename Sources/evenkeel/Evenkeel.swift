import ArgumentParser

/// The command.
@main
struct Evenkeel: AsyncParsableCommand {
  /// The version of the program, as `--version` and `/healthz` tell it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "evenkeel",
    abstract: "Runs a medically supervised opioid withdrawal unit.",
    version: version,
    subcommands: [
      Demo.self, Serve.self, Initialise.self, Score.self, Advise.self, Export.self, Verify.self,
      Reference.self,
    ])
}
