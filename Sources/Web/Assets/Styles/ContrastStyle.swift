extension Stylesheet {
  /// Where the device chooses the colours, shapes and borders carry the meaning.
  static let contrast: StaticString = #"""
    @media (forced-colors: active) {
      .flag, .tag, .chip span, .rating-face, .dose, .person-bed, .person-allergies, .notice, .finding,
      .bed, .button { border: 1.5px solid CanvasText; }
      .chip input:checked + span, .rating-option input:checked + .rating-face, .is-measured .rating-face {
        forced-color-adjust: none; background: Highlight; color: HighlightText; }
      .rating-option input:checked + .rating-face b { color: HighlightText; }
      .course-drawing text { fill: CanvasText; }
      .course-line, .course-trace, .course-horizon, .course-beads, .course-bars { stroke: CanvasText; }
      .course-weight, .course-tick { fill: CanvasText; }
      .course-band, .course-usual, .course-night { fill: Canvas; stroke: GrayText; }
      .stale-bar { border: 4px solid CanvasText; }
    }
    """#
}
