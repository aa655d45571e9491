import Clinical
import HTTPTypes
import Hummingbird
import NIOCore

/// Translates between the HTTP library and the pipeline: the only place that knows both.
struct HTTPDoor: HTTPResponder {
  /// What the library tells of a connection.
  struct Context: InitializableFromSource {
    let peer: String

    init(source: ApplicationRequestContextSource) {
      peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
  }

  let pipeline: Pipeline
  let slots: StreamSlots

  func respond(to request: Request, context: Context) async throws -> Response {
    let incoming = IncomingRequest(
      method: request.head.method.rawValue, target: request.head.path ?? "",
      host: request.head.authority,
      headers: request.head.headerFields.map { ($0.name.canonicalName, $0.value) },
      peer: context.peer
    ) { limit in
      let buffer = try await request.body.collect(upTo: limit)
      return Array(buffer.readableBytesView)
    }
    var answer = await pipeline.answer(to: incoming)
    if case .events = answer.content, slots.isFull {
      answer = Problem.tooManyStreams.json
      pipeline.dress(&answer)
    }
    return response(answer, to: incoming)
  }

  private func response(_ answer: Answer, to request: IncomingRequest) -> Response {
    var headers = HTTPFields()
    for (name, value) in answer.headers {
      if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
    }
    let isHead = request.method == "HEAD"
    switch answer.content {
    case .none:
      return Response(status: answer.status, headers: headers)
    case .bytes(let bytes, let type):
      headers[.contentType] = type
      headers[.contentLength] = String(bytes.count)
      let body = isHead ? ResponseBody() : Self.body(bytes)
      return Response(status: answer.status, headers: headers, body: body)
    case .events(let stream):
      headers[.contentType] = "text/event-stream"
      let body = isHead ? ResponseBody() : events(stream, for: request)
      return Response(status: answer.status, headers: headers, body: body)
    }
  }

  /// A long body goes out in pieces, each when the client has taken the one before: the idle time
  /// of the connection starts only after the last, and a client that stops reading holds one piece
  /// and not all.
  private static func body(_ bytes: [UInt8]) -> ResponseBody {
    guard bytes.count > pieceLength else {
      return ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }
    return ResponseBody(contentLength: bytes.count) { output in
      for start in stride(from: 0, to: bytes.count, by: pieceLength) {
        let piece = bytes[start..<min(start + pieceLength, bytes.count)]
        try await output.write(ByteBuffer(bytes: piece))
      }
      try await output.finish(nil)
    }
  }

  private static let pieceLength = 128 * 1024

  private func events(_ stream: EventStream, for request: IncomingRequest) -> ResponseBody {
    let writer = EventWriter(
      stream: stream, heartbeat: .milliseconds(pipeline.limits.heartbeat.milliseconds)
    ) {
      await pipeline.isStillWelcome(request)
    }
    return ResponseBody { output in
      try await slots.run { try await writer.write(to: &output) }
      try await output.finish(nil)
    }
  }
}
