import HTTPTypes
import StrictJSON

@testable import Web

extension IncomingRequest {
  /// A request that never saw a wire.
  static func memory(
    _ method: String, _ target: String, session: TestSession? = nil,
    headers: [(String, String)] = [], body: String? = nil,
    type: String? = "application/x-www-form-urlencoded", host: String? = "127.0.0.1:8080"
  ) -> IncomingRequest {
    var all: [(name: String, value: String)] = headers.map { ($0.0, $0.1) }
    if let session { all.append(("Cookie", session.cookie)) }
    let bytes = Array((body ?? "").utf8)
    if body != nil {
      all.append(("Content-Length", String(bytes.count)))
      if let type { all.append(("Content-Type", type)) }
    }
    return IncomingRequest(
      method: method, target: target, host: host, headers: all, peer: "127.0.0.1"
    ) { _ in bytes }
  }
}

extension Answer {
  var statusCode: Int { status.code }

  var text: String {
    guard case .bytes(let bytes, _) = content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  var type: String {
    guard case .bytes(_, let type) = content else { return "" }
    return type
  }

  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The `code` of a problem in JSON.
  var code: String? {
    guard case .object(let members)? = try? JSONReader().read(text),
      case .string(let code)? = members["code"]
    else { return nil }
    return code
  }
}
