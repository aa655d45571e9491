/// The headers of every answer, errors included.
enum SecurityHeaders {
  /// No inline script or style, nothing from elsewhere, no frames. Source: OWASP ASVS 5.0, 3.4; MDN
  /// HTTP Observatory.
  static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
    "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
    "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].joined(separator: "; ")

  private static let permissionsPolicy = [
    "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
    "magnetometer", "microphone", "payment", "usb",
  ].map { "\($0)=()" }.joined(separator: ", ")

  /// The same for every answer.
  static let always: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentSecurityPolicy),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    // Not "no-referrer": browsers then send "Origin: null" with our own forms, and the origin check
    // could not tell them apart.
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", permissionsPolicy),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]

  /// For an answer nobody may keep: on a shared workstation the next person would find it.
  static let notKept = (name: "Cache-Control", value: "no-store")
  /// For what is found by its fingerprint.
  static let keptForEver = (name: "Cache-Control", value: "public, max-age=31536000, immutable")
  /// Only where TLS stands in front: two years, as the preload list asks.
  static let secureTransport = (
    name: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains"
  )
}
