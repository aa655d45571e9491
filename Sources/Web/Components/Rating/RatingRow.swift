/// One item of an instrument as a row of large buttons: one tap, one answer.
///
/// Without scripts it is a group of radio buttons. An item without an answer stays unanswered.
struct RatingRow: Component {
  /// The form field's name; unique on the page.
  var name: String
  var number: Int
  var label: String
  var options: [RatingOption]
  var chosen: Int?
  /// The points given the time before.
  var previous: Int?
  var error: String?

  init(
    _ name: String, number: Int, label: String, options: [RatingOption], chosen: Int? = nil,
    previous: Int? = nil
  ) {
    self.name = name
    self.number = number
    self.label = label
    self.options = options
    self.chosen = chosen
    self.previous = previous
  }

  func render() -> HTML {
    """
    <fieldset class="rating\(" has-error", if: error != nil)" id="\(FieldFrame.id(of: name))" \
    data-rating="\(name)"><legend><span class="rating-number">\(number)</span> \
    <span class="rating-label">\(label)</span>\(previousText)</legend>\(errorText)\
    <div class="rating-options options-\(options.count)">\(options.map(button))</div></fieldset>
    """
  }

  private var previousText: HTML? {
    previous.map { #"<span class="rating-previous">was \#($0)</span>"# }
  }

  private var errorText: HTML? {
    error.map { #"<p class="field-error">\#(Symbol.stop)<span>\#($0)</span></p>"# }
  }

  private func button(_ option: RatingOption) -> HTML {
    """
    <label class="rating-option\(" was-chosen", if: option.points == previous)">\
    <input type="radio" name="\(name)" value="\(option.points)"\
    \(" checked", if: option.points == chosen)>\
    <span class="rating-face"><b>\(option.points)</b><span>\(option.text)</span></span></label>
    """
  }
}
