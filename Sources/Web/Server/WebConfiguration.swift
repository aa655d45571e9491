public import Clinical

/// Where and how the server listens.
public struct WebConfiguration: Sendable {
  /// Who can reach the server.
  public enum Exposure: Hashable, Sendable {
    /// Only programs on this machine, without TLS.
    case loopback
    /// A proxy with TLS on the same network, which alone can reach the port.
    /// - `origin`: what browsers see, such as `https://unit.example.org`.
    /// - `addressHeader`: the header in which the proxy, and nobody else, writes the client's
    ///   address last.
    case behindProxy(origin: String, addressHeader: String?)
  }

  /// Why the server does not start.
  public enum Fault: Error, Hashable, Sendable {
    /// The address can be reached from other machines, and no proxy with TLS was named.
    case openWithoutProxy(host: String)
    /// The origin is not `https://` and a host.
    case originNotSecure(String)

    /// What to do.
    public var message: String {
      switch self {
      case .openWithoutProxy(let host):
        "\(host) can be reached from other machines. Listen on 127.0.0.1, or put a proxy with TLS in front and name its origin."
      case .originNotSecure(let origin):
        "The origin \(origin) must be https:// and a host name, without a path."
      }
    }
  }

  /// The address to listen on.
  public let host: String
  /// The port; 0 lets the system choose.
  public let port: Int
  /// Who can reach it.
  public let exposure: Exposure
  /// Limits of time and number.
  public var limits: WebLimits

  /// A configuration.
  /// - Throws: ``Fault`` for one that would show patients' records to a network in clear text.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, exposure: Exposure = .loopback,
    limits: WebLimits = WebLimits()
  ) throws(Fault) {
    switch exposure {
    case .loopback:
      guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
        throw .openWithoutProxy(host: host)
      }
    case .behindProxy(let origin, _):
      let name = origin.dropFirst("https://".count)
      guard origin.hasPrefix("https://"), !name.isEmpty,
        !name.contains(where: { "/?#@ ".contains($0) })
      else { throw .originNotSecure(origin) }
    }
    self.host = host
    self.port = port
    self.exposure = exposure
    self.limits = limits
  }
}

/// Limits of time and number. The defaults answer 200 nurses with a wide margin; tests make them
/// shorter.
public struct WebLimits: Sendable {
  /// How long a connection may be silent, or take for the head of a request.
  public var idle: TimeSpan = .seconds(10)
  /// How long the body of a request may take, however steadily it drips. With the answer and the
  /// farewell the connection is gone within 15 seconds.
  public var body: TimeSpan = .seconds(13)
  /// How long a client may leave an answer unread.
  public var unread: TimeSpan = .seconds(15)
  /// Between two signs of life on a stream of events.
  public var heartbeat: TimeSpan = .seconds(5)
  /// From the order to stop until connections are cut.
  public var stop: TimeSpan = .seconds(4)
  /// Connections at the same time; more wait in the system's queue.
  public var connections = 800
  /// Streams of events at the same time.
  public var streams = 400
  /// The longest path with query, in bytes.
  public var target = 2_048
  /// All headers together, in bytes.
  public var headers = 16 * 1024

  /// The defaults.
  public init() {}
}
