import Clinical
import StrictJSON

extension Finding {
  /// The finding with what its rule says about itself.
  var document: JSONValue {
    let rule = RuleBook.all.first { $0.id == self.rule }
    var object = JSONMembers()
    object["rule"] = .string(self.rule)
    object["version"] = .number(version)
    object["severity"] = .string(StoredSeverity(severity).rawValue)
    object["override"] = .string(StoredOverride(override).rawValue)
    object["alert"] = .bool(isAlert)
    object["message"] = .string(message)
    object["trigger"] = rule.map { .string($0.trigger) }
    object["rationale"] = rule.map { .string($0.rationale) }
    object["evidence"] = .array(evidence.map(\.document))
    object["missing"] = .texts(missing)
    object["source"] = rule?.citation.document
    return .object(object)
  }
}
