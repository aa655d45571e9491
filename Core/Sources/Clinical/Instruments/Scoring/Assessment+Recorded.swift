extension Assessment {
  /// A form as a record holds it. It was checked against its own version when it was charted, so it is not checked again: a later
  /// definition may allow other answers.
  public init(recordedWith instrument: String, version: Int, answers: [String: Answer]) {
    self.instrument = instrument
    instrumentVersion = version
    self.answers = answers
  }
}
