/// A titled part of a form, with a word on why it is asked.
struct FormSection: Component {
  var title: String
  var intro: String?
  var content: HTML
  /// Fields side by side where there is room.
  var columns = 1

  init(_ title: String, intro: String? = nil, columns: Int = 1, content: HTML) {
    self.title = title
    self.intro = intro
    self.columns = columns
    self.content = content
  }

  func render() -> HTML {
    """
    <section class="form-section"><div class="form-section-head"><h2>\(title)</h2>\
    \(intro.map { "<p>\($0)</p>" as HTML })</div>\
    <div class="form-fields columns-\(columns)">\(content)</div></section>
    """
  }
}
