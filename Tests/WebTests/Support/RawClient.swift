import Dispatch
import Glibc

/// A client that sends exactly the bytes it is given, at the pace it is told.
///
/// Its calls block, so they run on a queue of their own: on the cooperative pool they would stop the server they talk to.
final class RawClient: Sendable {
  private let socket: Int32
  private static let queue = DispatchQueue(label: "raw-client", attributes: .concurrent)

  /// - Parameter window: what the system may keep unread for the client, in bytes; nil lets it grow.
  init(port: Int, window: Int32? = nil) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var window {
      setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard result == 0 else { throw Failure.notConnected }
    var wait = timeval(tv_sec: 0, tv_usec: 100_000)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  enum Failure: Error { case notConnected }

  /// Sends text; false when the server has closed.
  @discardableResult func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let flags = Int32(MSG_NOSIGNAL)
    return Glibc.send(socket, bytes, bytes.count, flags) == bytes.count
  }

  /// What came until the text was seen, the server closed, or the time was over.
  func receive(until end: String? = nil, seconds: Double = 20) async -> Received {
    await onQueue { self.receiveNow(until: end, seconds: seconds) }
  }

  struct Received: Sendable {
    var text = ""
    var isClosed = false
    var seconds = 0.0

    /// How many status lines came.
    var answers: Int { text.components("HTTP/1.1 ") - 1 }
    var status: Int? { Int(text.dropFirst(9).prefix(3)) }
  }

  private func receiveNow(until end: String?, seconds: Double) -> Received {
    let clock = ContinuousClock()
    let start = clock.now
    var received = Received()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while start.duration(to: clock.now) < .seconds(seconds) {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count > 0 { bytes += buffer[..<count] }
      let isOver = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)
      received.isClosed = isOver
      if isOver { break }
      if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
    }
    received.text = String(decoding: bytes, as: UTF8.self)
    let (whole, attoseconds) = start.duration(to: clock.now).components
    received.seconds = Double(whole) + Double(attoseconds) / 1e18
    return received
  }

  /// Runs a blocking body away from the cooperative pool.
  func onQueue<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      Self.queue.async { continuation.resume(returning: body()) }
    }
  }
}

extension String {
  /// How many parts the text has between a separator.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
