/// All components with their examples: documentation, test input and review page at once.
enum DesignPage {
  /// The groups in reading order.
  static let groups: [DesignGroup] = [
    colourGroup, signalGroup, personGroup, formGroup, ratingGroup, adviceGroup, medicationGroup,
    recordGroup, boardGroup, courseGroup, printGroup,
  ]

  /// The content of the page at `/design`.
  static var content: HTML {
    """
    <p class="design-intro">Evenkeel draws everything from these parts. Each one takes plain values \
    and decides nothing. A level line runs through it: withdrawal rises above, doses weigh below.</p>\
    <nav class="design-index" aria-label="Parts"><ul>\(groups.map(indexLine))</ul></nav>\
    \(groups.map(section))
    """
  }

  private static func indexLine(_ group: DesignGroup) -> HTML {
    ##"<li><a href="#\##(group.id)">\##(group.title)</a></li>"##
  }

  private static func section(_ group: DesignGroup) -> HTML {
    """
    <section class="design-group" id="\(group.id)"><h2>\(group.title)</h2>\
    \(group.examples.map(example))</section>
    """
  }

  private static func example(_ example: DesignExample) -> HTML {
    """
    <article class="design-example"><header><h3>\(example.name)</h3><p>\(example.note)</p></header>\
    <div class="specimen">\(example.content)</div>\
    \(example.showsNight ? night(example.content) : nil)</article>
    """
  }

  private static func night(_ content: HTML) -> HTML? {
    #"<div class="specimen" data-theme="night">\#(content)</div>"#
  }
}
