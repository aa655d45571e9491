import Access
import Care
import Clinical

extension RequestContext {
  /// The person as the unit knows them at this moment.
  /// - Throws: ``Problem`` when the account was deactivated since the sign-in.
  func actor(in care: CareUnit) throws -> StaffActor {
    guard let actor = care.actor(try viewer.account) else { throw Problem.signInNeeded }
    return actor
  }

  /// The envelope of a request that records something: who, when, under which key, and on which version it rests.
  func envelope(in care: CareUnit, basedOn version: Int64? = nil) throws -> Envelope {
    Envelope(
      actor: try actor(in: care), at: now, key: idempotencyKey, content: contentForDigest,
      basedOn: version)
  }

  /// Where the request went and everything it said, in a fixed order. The person is part of it, so that nobody can learn from
  /// another's key.
  private var contentForDigest: [UInt8] {
    var text = "\(connection.target)\n\(viewerIfAny?.account.text ?? "")\n"
    for name in entered.names where name != FormTokens.versionName {
      for value in entered[name] {
        text += "\(name.utf8.count):\(name)=\(value.shown.utf8.count):\(value.shown)\n"
      }
    }
    return Array(text.utf8)
  }
}
