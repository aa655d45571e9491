/// The bar at the foot of a form: what will be saved on the left, the buttons on the right.
struct FormActions: Component {
  var buttons: [Button]
  /// For example the running total.
  var summary: HTML = .empty
  /// Stays in view while the form scrolls.
  var isSticky = false

  func render() -> HTML {
    """
    <div class="form-actions\(" is-sticky", if: isSticky)"><div class="form-summary">\(summary)</div>\
    <p class="save-state" data-save-state role="status"></p>\
    <div class="form-buttons">\(buttons)</div></div>
    """
  }
}
