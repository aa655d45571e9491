import Clinical
import Testing

extension PictureBuilder {
  /// Buprenorphine given here, in milligrams.
  func bup(_ milligrams: Int, _ ago: TimeSpan) -> PictureBuilder {
    took(.film2, .milligrams(milligrams), ago)
  }

  /// The same person seen so long ago with a COWS of that total.
  func rated(_ total: Int, _ ago: TimeSpan, signs: Int? = nil) -> PictureBuilder {
    seen(ago).cows(total, signs: signs)
  }

  /// Nobody has looked yet.
  static let readyUnseen = ready.neverSeen()

  func advice(
    _ pathway: Pathway, settings: ClinicalSettings = .standard, at instant: Instant = now
  ) -> Advice {
    PathwayAdvice.advice(for: pathway, in: picture, at: instant, settings: settings)
  }
}

/// A person, and the step and suggestion that follow.
struct AdviceCase: CustomTestStringConvertible {
  let name: String
  let person: PictureBuilder
  let step: String
  let option: String
  var testDescription: String { name }

  init(_ name: String, _ person: PictureBuilder, _ step: String, _ option: String) {
    self.name = name
    self.person = person
    self.step = step
    self.option = option
  }
}
