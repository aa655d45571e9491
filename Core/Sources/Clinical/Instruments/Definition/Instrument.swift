/// An instrument as a value: items, permitted answers, total rule, bands, triggers, timetable, licence and source.
///
/// One definition drives form, scoring, print and exchange. A definition never changes under its version: another wording of an
/// item, another band or another point is another ``version``.
public struct Instrument: Sendable, Hashable, Identifiable {
  /// Stable identifier, for example "cows".
  public let id: String
  /// Version of this definition; stored with every score.
  public let version: Int
  /// The instrument's full name.
  public let title: String
  /// The abbreviation people use.
  public let shortTitle: String
  /// Who fills it in.
  public let rater: Rater
  /// The time the answers are about, in words, for example "last 2 weeks".
  public let recall: String
  /// What is asked or watched for before the items: the stem of a questionnaire, the procedure of a measurement.
  public internal(set) var instruction = ""
  /// The language of the labels and the wording, as a BCP 47 tag.
  public internal(set) var language = "en"
  /// The items in the order of the published form.
  public internal(set) var items: [Item]
  /// How the answers become a result.
  public let scoring: Scoring
  /// How a result is named, the default first; rivals where sources disagree. Empty when nothing published names it.
  public internal(set) var cutoffSets: [CutoffSet] = []
  /// What single answers and totals ask for, in the order of the source.
  public internal(set) var triggers: [Trigger] = []
  /// Sentences that the answers call for beside the result.
  public internal(set) var remarks: [Remark] = []
  /// When it is usually taken; the site sets its own.
  public internal(set) var timetable: [Occasion] = []
  /// The publication.
  public let citation: Citation
  /// What may be done with its wording.
  public internal(set) var licence: Licence
  /// Codes of the panel and of the total, where one was seen in an official source.
  public internal(set) var codes = Codes()

  /// Who fills an instrument in.
  public enum Rater: String, Sendable, Hashable, CaseIterable {
    /// A trained member of staff rates what is seen and told.
    case clinician
    /// The person answers.
    case person
    /// The person answers alone or in an interview.
    case either
    /// Values are measured or read from the record.
    case measurement
  }

  /// LOINC codes; nil is "none verified", not "none exists".
  public struct Codes: Sendable, Hashable {
    /// The panel.
    public internal(set) var panel: String?
    /// The total or the derived level.
    public internal(set) var total: String?
  }

  /// The default cut-off set, or nil where nothing published names a result.
  public var defaultCutoffs: CutoffSet? { cutoffSets.first }

  /// The bands of the default cut-off set, lowest first.
  public var bands: [Band] { defaultCutoffs?.bands ?? [] }

  /// The cut-off set with this identifier, or nil.
  public func cutoffs(_ id: String) -> CutoffSet? {
    cutoffSets.first { $0.id == id }
  }

  /// The item with this identifier, or nil.
  public func item(_ id: String) -> Item? {
    items.first { $0.id == id }
  }

  /// The least total that the items allow.
  public var smallestTotal: Int {
    items.reduce(0) { $0 + ($1.role == .scored ? $1.worths.lowerBound : 0) }
  }

  /// The highest total that the items allow; of items that replace each other the one that allows most.
  public var largestTotal: Int {
    items.reduce(0) { sum, item in
      guard item.role == .scored, item.replaces == nil else { return sum }
      let others = items.filter { $0.replaces == item.id }.map(\.worths.upperBound)
      return sum + max(item.worths.upperBound, others.max() ?? 0)
    }
  }
}
