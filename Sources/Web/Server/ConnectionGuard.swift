import Clinical
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches one connection for clients that take too long, and dresses the answers that the library
/// makes by itself.
///
/// The library's idle time starts anew with every byte, so a body may drip for ever and a reader
/// may stop reading; both hold a connection and its memory. Here each has a deadline that nothing
/// renews.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let bodyDeadline: TimeAmount
  private let unreadDeadline: TimeAmount
  private var slowBody: Scheduled<Void>?
  private var slowReader: Scheduled<Void>?
  private var isAnswering = false
  private var isClosing = false

  /// How long a client may take to read the answer after which the connection ends.
  private static let farewell = TimeAmount.seconds(1)

  init(limits: WebLimits) {
    bodyDeadline = .milliseconds(limits.body.milliseconds)
    unreadDeadline = .milliseconds(limits.unread.milliseconds)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: startBody(context)
    case .body: break
    case .end: stopBody()
    }
    if !isClosing { context.fireChannelRead(data) }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head):
      isAnswering = true
      isClosing = head.headerFields[.connection] == "close"
      dress(&head)
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .body:
      context.write(data, promise: promise)
    case .end:
      isAnswering = false
      context.write(data, promise: promise)
      if isClosing { leave(context) }
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      slowReader?.cancel()
      slowReader = nil
    } else if slowReader == nil {
      let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
      slowReader = context.eventLoop.scheduleTask(in: unreadDeadline) {
        bound.value.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    cancelAll()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    cancelAll()
  }

  private func startBody(_ context: ChannelHandlerContext) {
    stopBody()
    let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    slowBody = context.eventLoop.scheduleTask(in: bodyDeadline) {
      bound.value.handler.bodyTookTooLong(bound.value.context)
    }
  }

  private func stopBody() {
    slowBody?.cancel()
    slowBody = nil
  }

  private func bodyTookTooLong(_ context: ChannelHandlerContext) {
    guard !isAnswering, !isClosing else { return context.close(promise: nil) }
    isClosing = true
    var head = HTTPResponse(status: .requestTimeout)
    head.headerFields[.connection] = "close"
    head.headerFields[.contentLength] = "0"
    dress(&head)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    leave(context)
  }

  /// Closes after the answer has gone out. Closing at once would make a client that still sends
  /// lose the answer.
  private func leave(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    context.eventLoop.scheduleTask(in: Self.farewell) { bound.value.close(promise: nil) }
  }

  /// Answers to unreadable requests are made by the library and never pass the pipeline.
  private func dress(_ head: inout HTTPResponse) {
    guard head.headerFields[.xContentTypeOptions] == nil else { return }
    for (name, value) in SecurityHeaders.always + [SecurityHeaders.notKept] {
      if let name = HTTPField.Name(name) { head.headerFields[name] = value }
    }
  }

  private func cancelAll() {
    stopBody()
    slowReader?.cancel()
    slowReader = nil
  }
}
