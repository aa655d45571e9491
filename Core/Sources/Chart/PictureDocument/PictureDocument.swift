public import Clinical
import StrictJSON

/// The question put to the rules and pathways as a document: what is known, an instant, and what someone is about to do.
///
/// The document is described by `docs/advise.schema.json`. Times are texts of ``InstantText``, amounts of medicines carry their
/// unit, whatever is left out is unknown.
public struct PictureDocument: Sendable {
  /// The instant the question is about.
  public let at: Instant
  /// What is known at that instant, due checks included.
  public let picture: ClinicalPicture
  /// The standard settings with the document's choices.
  public let settings: ClinicalSettings
  /// The pathway asked about: the one named, else the one in force, else none.
  public let pathway: Pathway?
  /// What someone is about to do; ``Proposal/watch`` when the document proposes nothing.
  public let proposal: Proposal

  /// Reads a document.
  /// - Throws: ``DocumentError`` naming the place.
  public init(_ bytes: [UInt8]) throws(DocumentError) {
    let document: JSONValue
    do throws(JSONSyntaxError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw DocumentError(error)
    }
    do throws(JSONFieldError) {
      var object = try JSONObject(document: document)
      try self.init(&object)
      try object.finish()
    } catch {
      throw DocumentError(error)
    }
  }

  private init(_ object: inout JSONObject) throws(JSONFieldError) {
    let at = try object.instant("at")
    let facility = try object.choice("facility", ClinicalPicture.FacilityKind.self)
    let settings = try ClinicalSettings(document: &object)
    var known = try object.nested("picture")
    var picture = try ClinicalPicture(document: &known, facility: facility, at: at)
    try known.finish()
    picture.dueChecks = MonitoringSchedule.dueChecks(in: picture, at: at, settings: settings)
    let pathway = try object.optionalChoice("pathway", Pathway.self)
    let orders = picture.orders.map(\.value)
    let proposal = try object.optionalObject("proposal") {
      (proposal) throws(JSONFieldError) in
      try Proposal(document: &proposal, orders: orders)
    }
    self.at = at
    self.picture = picture
    self.settings = settings
    self.pathway = pathway ?? picture.pathway?.value
    self.proposal = proposal ?? .watch
  }

  /// The question for the rules.
  var situation: Situation {
    Situation(picture: picture, proposal: proposal, at: at, settings: settings)
  }
}

extension ClinicalSettings {
  /// Reads a site's choices by parameter, such as `{"P01": 10}`.
  fileprivate init(document object: inout JSONObject) throws(JSONFieldError) {
    var overrides: [String: Int] = [:]
    if var choices = try object.optionalNested("settings") {
      for id in choices.keys { overrides[id] = Int(clamping: try choices.integer(id)) }
    }
    do throws(ClinicalSettings.Refusal) {
      try self.init(overrides: overrides)
    } catch {
      throw object.failure("settings", error.message)
    }
  }
}
