/// The door: the sign, where one is, and the form.
struct SignInCard: Component {
  var heading = "Sign in"
  /// The unit's name; nil before there is one.
  var facility: String?
  var form: HTML
  /// Under the card, for example the sign-ins of a demonstration.
  var note: HTML = .empty

  func render() -> HTML {
    """
    <div class="door"><svg class="door-sign" viewBox="0 0 400 150" aria-hidden="true" \
    focusable="false"><path class="door-horizon" d="M0 56h400"/>\
    <path class="door-hull" d="M152 56a48 54 0 0 0 96 0"/><circle cx="200" cy="110" r="15"/>\
    </svg><div class="door-card"><h1>\(heading)</h1>\
    \(facility.map { #"<p class="door-facility">\#($0)</p>"# as HTML })\(form)</div>\
    <div class="door-note">\(note)</div></div>
    """
  }
}
