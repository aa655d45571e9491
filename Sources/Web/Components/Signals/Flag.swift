/// A shape and a word that ask for attention.
struct Flag: Component {
  var level: Level
  var text: String

  /// A flag with its own words, or with the level's usual word.
  init(_ level: Level, _ text: String? = nil) {
    self.level = level
    self.text = text ?? level.word
  }

  func render() -> HTML {
    """
    <span class="flag flag-\(level.rawValue)">\(level.symbol)<span>\(text)</span></span>
    """
  }
}
