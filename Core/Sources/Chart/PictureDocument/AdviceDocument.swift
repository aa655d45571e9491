import Clinical
import StrictJSON

/// What `evenkeel advise` does: a picture in, criteria, options and findings out. Pure: the same document gives the same answer.
public enum AdviceDocument {
  /// Version of the answer's form.
  public static let version: Int64 = 1

  /// Answers a document described by `docs/advise.schema.json`.
  /// - Throws: ``DocumentError`` naming the place.
  public static func answer(_ bytes: [UInt8]) throws(DocumentError) -> [UInt8] {
    let document = try PictureDocument(bytes)
    return JSONWriter().bytes(document.answer)
  }
}

extension PictureDocument {
  fileprivate var answer: JSONValue {
    var answer = JSONMembers()
    answer["version"] = .integer(AdviceDocument.version)
    answer["at"] = .instant(at)
    answer["proposal"] = .string(proposal.name)
    answer["findings"] = .array(SafetyReview.findings(in: situation).map(\.document))
    answer["advice"] = pathway.map {
      PathwayAdvice.advice(for: $0, in: picture, at: at, settings: settings).document
    }
    answer["news2"] = picture.newestNEWS2?.document
    answer["opioidAccount"] = OpioidAccount.last24Hours(in: picture, at: at).document
    answer["dueChecks"] = .array(picture.dueChecks.map { $0.document(at: at) })
    answer["unlikelyValues"] = .array(picture.unlikelyValues)
    answer["settings"] = settings.document
    return .object(answer)
  }
}

extension Proposal {
  fileprivate var name: String {
    switch self {
    case .watch: "none"
    case .order: "order"
    case .administration: "administration"
    case .discharge: "discharge"
    }
  }
}

extension ClinicalSettings {
  /// The choices that differ from the standard, by parameter.
  fileprivate var document: JSONValue {
    var choices = JSONMembers()
    for parameter in all where overrides[parameter.guardrail.id] != nil {
      choices[parameter.guardrail.id] = .integer(Int64(parameter.current))
    }
    return .object(choices)
  }
}
