/// The cookie that holds a session's token.
enum SessionCookie {
  /// Behind TLS the name begins with `__Host-`: browsers then take it only with `Secure`, for this
  /// host alone. Source: RFC 6265bis, section 4.1.3.2. Browsers refuse such a cookie without TLS,
  /// so a loopback server has a plain name.
  static func name(_ exposure: WebConfiguration.Exposure) -> String {
    exposure == .loopback ? "evenkeel" : "__Host-evenkeel"
  }

  /// The value of a `Set-Cookie` header. Without `Max-Age`, so that closing the browser ends it.
  static func header(
    _ change: Answer.CookieChange, _ exposure: WebConfiguration.Exposure
  ) -> String {
    let name = name(exposure)
    let attributes =
      "; Path=/; HttpOnly; SameSite=Strict" + (exposure == .loopback ? "" : "; Secure")
    switch change {
    case .set(let token): return "\(name)=\(token)\(attributes)"
    case .clear: return "\(name)=\(attributes); Max-Age=0"
    }
  }
}
