/// Where a pathway stands: the present step, its rule in plain words, its conditions, what may be done.
struct StepCard: Component {
  var pathway: String
  var step: String
  /// The rule in plain words.
  var rule: String
  var criteria: [Criterion]
  /// Options with their forms.
  var options: HTML = .empty
  var source: String
  var status: String
  var version: String

  func render() -> HTML {
    """
    <article class="step"><header><p class="step-pathway">\(pathway)</p><h2>\(step)</h2>\
    <p class="step-rule">\(rule)</p></header>\(CriterionList(criteria))\
    <div class="step-options">\(options)</div>\
    <p class="origin">\(Tag(status, tone: .outline)) \(source) \
    <span class="origin-rule">version \(version)</span></p></article>
    """
  }
}
