import ArgumentParser

/// Where the server listens, as written on the command line: `HOST:PORT`.
struct ListenAddress: ExpressibleByArgument {
  let host: String
  let port: Int

  init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"),
      let port = Int(argument[argument.index(after: colon)...]), (0...65_535).contains(port)
    else { return nil }
    let host = argument[..<colon]
    self.host = String(
      host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host)
    self.port = port
    guard !self.host.isEmpty else { return nil }
  }

  var defaultValueDescription: String { "\(host):\(port)" }
}
