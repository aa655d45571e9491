import Clinical
import StrictJSON

/// Reads the members of a stored object and refuses those it does not know.
struct StoredReader {
  /// The formulary's product of an identifier, or nil.
  typealias Products = @Sendable (String) -> Product?

  private var object: JSONObject
  let products: Products

  init(_ object: JSONObject, products: @escaping Products) {
    self.object = object
    self.products = products
  }

  var keys: [String] { object.keys }

  func finish() throws(JSONFieldError) { try object.finish() }

  func failure(_ key: String, _ problem: String) -> JSONFieldError { object.failure(key, problem) }

  mutating func text(_ key: String) throws(JSONFieldError) -> String { try object.string(key) }

  mutating func optionalText(_ key: String) throws(JSONFieldError) -> String? {
    try object.optionalString(key)
  }

  mutating func texts(_ key: String) throws(JSONFieldError) -> [String] {
    var texts: [String] = []
    for field in try object.array(key) { texts.append(try field.string()) }
    return texts
  }

  mutating func optionalTexts(_ key: String) throws(JSONFieldError) -> [String]? {
    has(key) ? try texts(key) : nil
  }

  mutating func integer64(_ key: String) throws(JSONFieldError) -> Int64 { try object.integer(key) }

  mutating func optionalInteger64(_ key: String) throws(JSONFieldError) -> Int64? {
    try object.optionalInteger(key)
  }

  mutating func integer(_ key: String) throws(JSONFieldError) -> Int {
    Int(try object.integer(key))
  }

  mutating func optionalInteger(_ key: String) throws(JSONFieldError) -> Int? {
    try object.optionalInteger(key).map { Int($0) }
  }

  mutating func flag(_ key: String) throws(JSONFieldError) -> Bool { try object.boolean(key) }

  mutating func optionalFlag(_ key: String) throws(JSONFieldError) -> Bool? {
    try object.optionalBoolean(key)
  }

  mutating func instant(_ key: String) throws(JSONFieldError) -> Instant {
    Instant(milliseconds: try object.integer(key))
  }

  mutating func optionalInstant(_ key: String) throws(JSONFieldError) -> Instant? {
    try object.optionalInteger(key).map { Instant(milliseconds: $0) }
  }

  mutating func span(_ key: String) throws(JSONFieldError) -> TimeSpan {
    TimeSpan(milliseconds: try object.integer(key))
  }

  mutating func dose(_ key: String) throws(JSONFieldError) -> Dose {
    guard let dose = Dose(micrograms: try object.integer(key)) else {
      throw failure(key, "expected an amount from 0 to 1 kg in micrograms")
    }
    return dose
  }

  mutating func optionalDose(_ key: String) throws(JSONFieldError) -> Dose? {
    has(key) ? try dose(key) : nil
  }

  mutating func name<Name>(_ key: String, _ type: Name.Type) throws(JSONFieldError) -> Name
  where Name: RawRepresentable & CaseIterable, Name.RawValue == String {
    try object.choice(key, type)
  }

  mutating func optionalName<Name>(
    _ key: String, _ type: Name.Type
  ) throws(JSONFieldError) -> Name?
  where Name: RawRepresentable & CaseIterable, Name.RawValue == String {
    try object.optionalChoice(key, type)
  }

  mutating func piece<Piece: StoredPiece>(
    _ key: String, _ type: Piece.Type
  ) throws(JSONFieldError) -> Piece {
    try read(try object.field(key), type)
  }

  mutating func optionalPiece<Piece: StoredPiece>(
    _ key: String, _ type: Piece.Type
  ) throws(JSONFieldError) -> Piece? {
    has(key) ? try piece(key, type) : nil
  }

  mutating func pieces<Piece: StoredPiece>(
    _ key: String, _ type: Piece.Type
  ) throws(JSONFieldError) -> [Piece] {
    var pieces: [Piece] = []
    for field in try object.array(key) { pieces.append(try read(field, type)) }
    return pieces
  }

  mutating func optionalPieces<Piece: StoredPiece>(
    _ key: String, _ type: Piece.Type
  ) throws(JSONFieldError) -> [Piece]? {
    has(key) ? try pieces(key, type) : nil
  }

  /// Names with what is known of each; none when the member is absent.
  mutating func answers<Name>(
    _ key: String, _ type: Name.Type
  ) throws(JSONFieldError) -> [Name: Truth]
  where Name: RawRepresentable & Hashable, Name.RawValue == String {
    guard var object = try object.optionalNested(key) else { return [:] }
    var answers: [Name: Truth] = [:]
    for key in object.keys {
      guard let name = Name(rawValue: key) else { throw object.failure(key, "is not known here") }
      answers[name] = try object.choice(key, Truth.self)
    }
    return answers
  }

  private mutating func has(_ key: String) -> Bool { object.optionalField(key) != nil }

  private func read<Piece: StoredPiece>(
    _ field: JSONField, _ type: Piece.Type
  ) throws(JSONFieldError) -> Piece {
    var reader = StoredReader(try field.object(), products: products)
    let piece = try Piece(from: &reader)
    try reader.finish()
    return piece
  }
}

extension StoredReader {
  /// The content of an entry of a kind.
  mutating func body(
    _ key: String, of kind: StoredKind
  ) throws(JSONFieldError) -> EntryBody {
    switch kind {
    case .admission: .admission(try piece(key, Admission.self))
    case .evaluation: .evaluation(try piece(key, EvaluationUpdate.self))
    case .observation: .observation(try piece(key, Observation.self))
    case .note: .note(try piece(key, Note.self))
    case .orderSigned: .orderSigned(try piece(key, OrderSigned.self))
    case .orderStopped: .orderStopped(try piece(key, OrderStopped.self))
    case .dose: .dose(try piece(key, DoseRecorded.self))
    case .doseResolved: .doseResolved(try piece(key, DoseResolved.self))
    case .pathway: .pathway(try piece(key, PathwayDecided.self))
    case .maintenanceOffer: .maintenanceOffer(try piece(key, ClinicalPicture.MaintenanceOffer.self))
    case .review: .review(try piece(key, Review.self))
    case .preparation: .preparation(try piece(key, Preparation.self))
    case .bedMove: .bedMove(try piece(key, BedMove.self))
    case .discharge: .discharge(try piece(key, Discharge.self))
    case .amendment: .amendment(try piece(key, Amendment.self))
    case .strike: .strike(try piece(key, Strike.self))
    }
  }
}
