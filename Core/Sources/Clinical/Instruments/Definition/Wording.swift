/// Licensed or translated wording for an instrument that a site loads: it changes what is read, never what is scored.
public struct Wording: Sendable, Hashable {
  /// The instrument's identifier.
  public let instrument: String
  /// The version of the definition it was written for.
  public let version: Int
  /// The language, as a BCP 47 tag.
  public let language: String
  /// Where the wording comes from.
  public let source: String
  /// The terms under which the site may use it.
  public let terms: String
  /// The text before the items; nil keeps the definition's.
  public let instruction: String?
  /// The question of every item.
  public let questions: [String: String]
  /// The text of each option by item and points; an item that is absent keeps its labels.
  public let options: [String: [Int: String]]

  /// Makes a wording; ``Instrument/worded(by:)`` puts it to use.
  public init(
    instrument: String, version: Int, language: String, source: String, terms: String,
    instruction: String?, questions: [String: String], options: [String: [Int: String]]
  ) {
    self.instrument = instrument
    self.version = version
    self.language = language
    self.source = source
    self.terms = terms
    self.instruction = instruction
    self.questions = questions
    self.options = options
  }
}

extension Instrument {
  /// The same instrument in a site's wording, under that wording's terms; nil when the wording is for another instrument or version.
  public func worded(by wording: Wording) -> Instrument? {
    guard wording.instrument == id, wording.version == version else { return nil }
    var worded = self
    worded.language = wording.language
    worded.instruction = wording.instruction ?? instruction
    worded.licence = Licence(level: licence.level, terms: "\(wording.source). \(wording.terms)")
    worded.items = items.map { item in
      var item = item
      item.question = wording.questions[item.id] ?? item.question
      if let labels = wording.options[item.id] {
        item.answers = .options(
          item.options.map { option in
            var option = option
            option.label = labels[option.points] ?? option.label
            return option
          })
      }
      return item
    }
    return worded
  }
}
