/// The running total of an instrument. It is a total only when every item has an answer.
struct RatingTotal: Component {
  var instrument: String
  var name: String
  var answered: Int
  var itemCount: Int

  func render() -> HTML {
    """
    <p class="rating-total" data-rating-total="\(instrument)" aria-live="polite">\
    <span class="rating-total-name">\(name)</span> <b data-total-value>\(answered)</b>\
    <span data-total-text>of \(itemCount) items, \
    \(answered == itemCount ? "complete" : "incomplete")</span></p>
    """
  }
}
