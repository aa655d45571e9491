import Clinical
import StrictJSON

/// The form in which entries are kept for ever: apart from the model, so that the model may change and old entries stay readable.
///
/// A payload is canonical JSON (members sorted by the bytes of their keys, no spaces): `form`, `at` and `recorded` in milliseconds,
/// `by`, `body`. What was not known is absent. A member may be added within a form; when one changes its meaning the form's number
/// rises and the old reader stays. The files under `Tests/ChartTests/Golden` hold every later version to this.
public enum StoredForm {
  /// The form that is written.
  public static let currentForm: Int64 = 1

  /// The longest payload that is read, in bytes; far above the longest that the record accepts.
  static let longestPayload = 1 << 20

  /// An entry as it is kept: the name of its kind and the payload. Its number is its place in the record and is not in the payload.
  ///
  /// Not checked: lengths and meaning, which decisions check before. No decision corrects a correction; such an entry could be
  /// written but not read.
  public static func encode(_ entry: ChartEntry) -> (kind: String, payload: [UInt8]) {
    let (kind, content) = entry.body.stored
    var document = StoredWriter()
    document.put("form", currentForm)
    document.put("at", entry.at)
    document.put("recorded", entry.recordedAt)
    document.put("by", entry.author)
    document.put("body", content)
    return (kind.rawValue, JSONWriter(order: .sorted).bytes(document.value))
  }

  /// Reads an entry back.
  ///
  /// Products keep the name, strength, unit and route they had when charted, and medicines their names. What is known of them
  /// (classes, equivalence, names of allergies) comes from the formulary of today, or from the entry where the formulary has
  /// the product no longer.
  /// - Throws: ``StoredFormError`` for a kind or form this version does not know and for a payload that is not what it should be.
  ///   Nothing is skipped: a chart with a hole would look like a chart without that dose.
  public static func decode(
    kind: String, payload: [UInt8], number: Int64
  ) throws(StoredFormError) -> ChartEntry {
    try decode(kind: kind, payload: payload, number: number) { Formulary.product($0) }
  }

  static func decode(
    kind name: String, payload: [UInt8], number: Int64, products: @escaping StoredReader.Products
  ) throws(StoredFormError) -> ChartEntry {
    guard let kind = StoredKind(rawValue: name) else {
      throw StoredFormError(name, number: number, .unknownKind)
    }
    let document: JSONValue
    do throws(JSONSyntaxError) {
      document = try JSONReader(maximumBytes: longestPayload).read(payload)
    } catch {
      throw StoredFormError(name, number: number, .notJSON(error.message))
    }
    let form: Int64
    do throws(JSONFieldError) {
      var reader = StoredReader(try JSONObject(document: document), products: products)
      form = try reader.integer64("form")
      if form == currentForm { return try entry(of: kind, number: number, from: &reader) }
    } catch {
      throw StoredFormError(name, number: number, .wrongField(error.message))
    }
    throw StoredFormError(name, number: number, .unknownForm(form))
  }

  private static func entry(
    of kind: StoredKind, number: Int64, from reader: inout StoredReader
  ) throws(JSONFieldError) -> ChartEntry {
    let entry = ChartEntry(
      number: number, at: try reader.instant("at"), recordedAt: try reader.instant("recorded"),
      author: try reader.piece("by", Author.self), body: try reader.body("body", of: kind))
    try reader.finish()
    return entry
  }
}
