/// Which names the server answers to, and which pages may send it forms.
///
/// A page of another site can point its own host name at 127.0.0.1 and then read a loopback server
/// (DNS rebinding); the `Host` header gives it away.
struct HostPolicy: Sendable {
  let exposure: WebConfiguration.Exposure

  /// Whether the `Host` header names this server.
  func accepts(host: String?) -> Bool {
    guard let host else { return false }
    switch exposure {
    case .loopback:
      return ["localhost", "127.0.0.1", "[::1]"].contains(Self.withoutPort(host))
    case .behindProxy(let origin, _):
      return "https://\(host.lowercased())" == origin.lowercased()
    }
  }

  /// Whether a state-changing request comes from a page of ours. A browser sends `Sec-Fetch-Site`
  /// or at least `Origin`; a program that sends neither must still know the session's form token.
  func accepts(fetchSite: String?, origin: String?, host: String?) -> Bool {
    if let fetchSite, fetchSite != "same-origin" { return false }
    guard let origin else { return true }
    switch exposure {
    case .loopback: return host.map { origin == "http://\($0)" } ?? false
    case .behindProxy(let own, _): return origin.lowercased() == own.lowercased()
    }
  }

  private static func withoutPort(_ host: String) -> String {
    let lowered = host.lowercased()
    if lowered.hasPrefix("["), let end = lowered.firstIndex(of: "]") {
      let rest = lowered[lowered.index(after: end)...]
      return isPort(rest) ? String(lowered[...end]) : ""
    }
    guard let colon = lowered.firstIndex(of: ":") else { return lowered }
    return isPort(lowered[colon...]) ? String(lowered[..<colon]) : ""
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || (text.first == ":" && UInt16(text.dropFirst()) != nil)
  }
}
