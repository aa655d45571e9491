public import Clinical
import StrictJSON

/// The form in which entries are kept for ever: apart from the model, so that the model may change and old entries stay readable.
///
/// A payload is canonical JSON (members sorted by the bytes of their keys, no spaces): `form`, `at` and `recorded` in milliseconds,
/// `by`, `body`. What was not known is absent. A member may be added within a form; when one changes its meaning the form's number
/// rises and the old reader stays. The files under `Tests/ChartTests/Golden` hold every later version to this.
public enum StoredForm {
  /// The form that is written.
  public static let currentForm: Int64 = 1

  /// The longest payload that is read, in bytes; far above the longest the record accepts.
  static let longestPayload = 1 << 20

  /// An entry as it is kept: the name of its kind and the payload.
  /// - Throws: ``StoredFormError`` for a correction of a correction, which could not be read again.
  public static func encode(
    _ entry: ChartEntry
  ) throws(StoredFormError) -> (kind: String, payload: [UInt8]) {
    let (kind, content) = entry.body.stored
    if case .amendment(let amendment) = entry.body, amendment.replacement.isCorrection {
      throw StoredFormError(kind: kind.rawValue, number: entry.number, problem: .nestedCorrection)
    }
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
  /// Products keep the name, strength and route they had when charted; what is known of their medicines (classes, names of allergies)
  /// comes from the formulary of today, and from the entry where the formulary has the product no longer.
  /// - Throws: ``StoredFormError`` for a kind or form this version does not know and for a payload that is not what it should be.
  ///   Nothing is skipped: a chart with a hole would look like a chart without that dose.
  public static func decode(
    kind: String, payload: [UInt8], number: Int64
  ) throws(StoredFormError) -> ChartEntry {
    try decode(kind: kind, payload: payload, number: number, products: Formulary.product)
  }

  static func decode(
    kind name: String, payload: [UInt8], number: Int64, products: @escaping StoredReader.Products
  ) throws(StoredFormError) -> ChartEntry {
    guard let kind = StoredKind(rawValue: name) else {
      throw StoredFormError(kind: name, number: number, problem: .unknownKind)
    }
    let document: JSONValue
    do {
      document = try JSONReader(maximumBytes: longestPayload).read(payload)
    } catch {
      throw StoredFormError(kind: name, number: number, problem: .notJSON(error))
    }
    do {
      var reader = StoredReader(try JSONObject(document: document), products: products)
      let form = try reader.integer64("form")
      guard form == currentForm else {
        throw Refusal.form(form)
      }
      return try entry(kind, number: number, from: &reader)
    } catch let error as JSONFieldError {
      throw StoredFormError(kind: name, number: number, problem: .wrongField(error))
    }
  }
}
