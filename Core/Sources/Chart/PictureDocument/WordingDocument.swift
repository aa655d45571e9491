public import Clinical
import StrictJSON

/// A content file with a site's licensed or translated wording: JSON in, ``Wording`` out. Pure.
///
/// Members: `instrument`, `version`, `language`, `source`, `terms`, perhaps `instruction`, and `items` with the `question` of every
/// item and, for all points of an item or none, the text of its `options`.
public enum WordingDocument {
  /// Reads a content file.
  /// - Throws: ``DocumentError`` naming the place, for an unknown instrument, item or option and for one left out too.
  public static func read(_ bytes: [UInt8]) throws(DocumentError) -> Wording {
    let document: JSONValue
    do throws(JSONSyntaxError) {
      document = try JSONReader().read(bytes)
    } catch {
      throw DocumentError(error)
    }
    do throws(JSONFieldError) {
      return try JSONField(document: document).object { (object) throws(JSONFieldError) in
        try Wording(document: &object)
      }
    } catch {
      throw DocumentError(error)
    }
  }
}

extension Wording {
  fileprivate init(document object: inout JSONObject) throws(JSONFieldError) {
    let id = try object.string("instrument")
    guard let instrument = Catalogue.instrument(id) else {
      throw object.failure("instrument", "there is no instrument \(id)")
    }
    guard try object.integer("version") == Int64(instrument.version) else {
      throw object.failure("version", "the definition has version \(instrument.version)")
    }
    var questions: [String: String] = [:]
    var options: [String: [Int: String]] = [:]
    var items = try object.nested("items")
    for item in instrument.items {
      var words = try items.nested(item.id)
      questions[item.id] = try words.words("question")
      options[item.id] = try words.optionalObject("options") { (labels) throws(JSONFieldError) in
        try Wording.labels(of: item, &labels)
      }
      try words.finish()
    }
    try items.finish()
    self.init(
      instrument: id, version: instrument.version, language: try object.words("language"),
      source: try object.words("source"), terms: try object.words("terms"),
      instruction: try object.optionalString("instruction"), questions: questions, options: options)
  }

  private static func labels(
    of item: Instrument.Item, _ object: inout JSONObject
  ) throws(JSONFieldError) -> [Int: String] {
    var labels: [Int: String] = [:]
    for option in item.options {
      labels[option.points] = try object.words(String(option.points))
    }
    return labels
  }
}
