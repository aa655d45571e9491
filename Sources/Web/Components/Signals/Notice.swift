/// A sentence above the content: what has just happened, or what the reader must know.
struct Notice: Component {
  /// What kind of news it is.
  enum Kind: String, Sendable {
    case information
    case success
    case caution
    case failure
  }

  var kind: Kind
  var heading: String
  var body: HTML

  init(_ kind: Kind, _ heading: String, body: HTML = .empty) {
    self.kind = kind
    self.heading = heading
    self.body = body
  }

  func render() -> HTML {
    """
    <section class="notice notice-\(kind.rawValue)" role="\(kind == .failure ? "alert" : "status")">\
    \(symbol)<div><p class="notice-heading">\(heading)</p>\(body)</div></section>
    """
  }

  private var symbol: Symbol {
    switch kind {
    case .information: .information
    case .success: .given
    case .caution: .urgent
    case .failure: .stop
    }
  }
}
