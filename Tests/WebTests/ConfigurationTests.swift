import Testing

@testable import Web

struct ConfigurationTests {
  @Test func onlyLoopbackWithoutAProxy() {
    #expect(throws: Never.self) { try WebConfiguration(host: "127.0.0.1") }
    #expect(throws: Never.self) { try WebConfiguration(host: "::1") }
    for host in ["0.0.0.0", "::", "192.0.2.1", "unit.example.org"] {
      #expect(throws: WebConfiguration.Fault.openWithoutProxy(host: host)) {
        try WebConfiguration(host: host)
      }
    }
  }

  @Test func theOriginIsSecureAndBare() {
    let good = WebConfiguration.Exposure.behindProxy(
      origin: "https://unit.example.org", addressHeader: nil)
    #expect(throws: Never.self) { try WebConfiguration(host: "0.0.0.0", exposure: good) }
    for origin in ["http://unit.example.org", "https://", "https://a/b", "https://a?b", "unit"] {
      #expect(throws: WebConfiguration.Fault.originNotSecure(origin)) {
        try WebConfiguration(
          host: "0.0.0.0", exposure: .behindProxy(origin: origin, addressHeader: nil))
      }
    }
  }
}
