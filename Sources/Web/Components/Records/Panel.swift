/// A titled surface that holds other components.
struct Panel: Component {
  var title: String
  var content: HTML
  /// Beside the title.
  var actions: HTML = .empty
  /// Takes its content to the edges: for tables and graphics.
  var isFlush = false

  init(_ title: String, actions: HTML = .empty, isFlush: Bool = false, content: HTML) {
    self.title = title
    self.actions = actions
    self.isFlush = isFlush
    self.content = content
  }

  func render() -> HTML {
    """
    <section class="panel\(" is-flush", if: isFlush)"><header><h2>\(title)</h2>\
    <div class="panel-actions">\(actions)</div></header><div class="panel-body">\(content)</div>\
    </section>
    """
  }
}
