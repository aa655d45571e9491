/// An item whose points come from a value entered elsewhere on the page, so that nothing is entered twice.
struct MeasuredRow: Component {
  /// Up to and including a value, so many points; nil is "above all others".
  struct Step: Sendable {
    var upTo: Int?
    var points: Int
    var text: String

    init(upTo: Int?, points: Int, _ text: String) {
      self.upTo = upTo
      self.points = points
      self.text = text
    }
  }

  var name: String
  var number: Int
  var label: String
  /// The name of the number field it follows.
  var source: String
  var steps: [Step]
  var previous: Int?

  func render() -> HTML {
    """
    <div class="rating rating-measured" role="group" aria-label="\(label)" data-rating="\(name)" \
    data-measured-from="\(FieldFrame.id(of: source))" data-steps="\(stepsText)">\
    <p class="rating-legend"><span class="rating-number">\(number)</span> \
    <span class="rating-label">\(label)</span>\
    \(previous.map { #"<span class="rating-previous">was \#($0)</span>"# as HTML })</p>\
    <div class="rating-options options-\(steps.count)">\(steps.map(face))</div>\
    <output class="visually-hidden" data-measured-text></output></div>
    """
  }

  private var stepsText: String {
    steps.map { step in "\(step.upTo.map { String($0) } ?? "")=\(step.points)" }
      .joined(separator: ";")
  }

  private func face(_ step: Step) -> HTML {
    """
    <span class="rating-option" data-points="\(step.points)"><span class="rating-face">\
    <b>\(step.points)</b><span>\(step.text)</span></span></span>
    """
  }
}
