import Clinical
import StrictJSON

extension Administration: StoredPiece {
  func write(to object: inout StoredWriter) {
    object.put("order", order)
    object.put("slot", slot)
    object.put("product", product)
    object.put("orderedMicrograms", ordered)
    object.put("outcome", outcome)
    object.put("source", source)
    object.put("dissolved", dissolved)
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    self.init(
      order: try object.optionalText("order"), slot: try object.optionalInteger("slot"),
      product: try object.piece("product", Product.self),
      ordered: try object.dose("orderedMicrograms"),
      outcome: try object.piece("outcome", Outcome.self),
      source: try object.name("source", Source.self),
      dissolved: try object.name("dissolved", Truth.self))
  }
}

extension Administration.Outcome: StoredPiece {
  private enum Kind: String, CaseIterable {
    case given, refused, held
    case partlyTaken = "partly-taken"
    case vomited
    case unknownWhetherGiven = "unknown-whether-given"
  }

  private var kind: Kind {
    switch self {
    case .given: .given
    case .refused: .refused
    case .held: .held
    case .partlyTaken: .partlyTaken
    case .vomited: .vomited
    case .unknownWhetherGiven: .unknownWhetherGiven
    }
  }

  func write(to object: inout StoredWriter) {
    object.put("kind", kind)
    if case .partlyTaken(let dose) = self { object.put("takenMicrograms", dose) }
    if case .vomited(let minutes) = self { object.put("afterMinutes", minutes) }
  }

  init(from object: inout StoredReader) throws(JSONFieldError) {
    switch try object.name("kind", Kind.self) {
    case .given: self = .given
    case .refused: self = .refused
    case .held: self = .held
    case .partlyTaken: self = .partlyTaken(try object.dose("takenMicrograms"))
    case .vomited: self = .vomited(afterMinutes: try object.optionalInteger("afterMinutes"))
    case .unknownWhetherGiven: self = .unknownWhetherGiven
    }
  }
}
