public import Access
public import Clinical
import Record
import StrictJSON

extension CareUnit {
  /// Records that somebody came in, was refused, locked or left, in the same stream as openings of charts.
  /// - Parameters:
  ///   - kind: a stable word for what happened.
  ///   - account: the account; nil when the name is not known.
  ///   - address: the network address.
  /// - Throws: ``CareError`` when it cannot be recorded.
  public func recordSignIn(
    _ kind: String, account: StaffID?, address: String, at instant: Instant
  ) async throws(CareError) {
    let payload = JSONWriter().bytes([
      "form": 1, "what": .string(kind), "address": .string(address),
    ])
    let entry = NewEntry(
      kind: "sign-in", author: account?.text ?? "unknown", recordedAt: instant.milliseconds,
      payload: payload)
    do {
      _ = try await log.append(
        AppendRequest(stream: Self.accessStream, expecting: .any, entries: [entry]))
    } catch {
      throw CareError(error)
    }
  }
}
