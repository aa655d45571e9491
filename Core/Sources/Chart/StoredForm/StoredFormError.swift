/// A stored entry that cannot be read.
public struct StoredFormError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind as stored.
  public let kind: String
  /// The entry's number in its chart.
  public let number: Int64
  /// What is wrong.
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// This version has no such kind: a newer version wrote it.
    case unknownKind
    /// This version does not read that form.
    case unknownForm(Int64)
    /// The payload is not JSON; the text says where.
    case notJSON(String)
    /// A field is missing, not known or not what it should be; the text says which.
    case wrongField(String)
  }

  init(_ kind: String, number: Int64, _ problem: Problem) {
    self.kind = kind
    self.number = number
    self.problem = problem
  }

  /// What is wrong and what to do. Names fields, never their values.
  public var message: String {
    let entry = "Entry \(number) (\(kind))"
    return switch problem {
    case .unknownKind:
      "\(entry) is of a kind this version does not know. Use the newer version that wrote it."
    case .unknownForm(let form):
      "\(entry) is stored in form \(form); this version reads form \(StoredForm.currentForm). "
        + "Use the newer version that wrote it."
    case .notJSON(let reason):
      "\(entry) is damaged: \(reason). Restore it from a backup."
    case .wrongField(let reason):
      "\(entry) cannot be read: \(reason). Restore it from a backup or use the version that wrote it."
    }
  }

  /// The same as ``message``.
  public var description: String { message }
}
