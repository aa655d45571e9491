extension Stylesheet {
  /// The wall: nothing under 40 px, names, times and scores at 50 px and more on a full-HD screen; smaller and larger screens keep
  /// the same picture. Read at 3 m from a 43-inch screen: Rasmussen & Hertzum, 16 minutes of arc.
  static let wall: StaticString = #"""
    .page-wall { --wall: calc(100vw / 1920); }
    .page-wall { font-size: calc(40 * var(--wall)); line-height: 1.1; }
    .page-wall .content { max-width: none; padding: calc(8 * var(--wall)) calc(24 * var(--wall)); }
    .page-wall .stale-bar { font-size: calc(44 * var(--wall)); min-height: calc(72 * var(--wall)); }
    .page-wall .notice-heading { font-size: calc(40 * var(--wall)); }
    .wall-head { display: flex; justify-content: space-between; align-items: center; min-height: calc(76 * var(--wall)); }
    .wall-head h1 { font-size: calc(44 * var(--wall)); }
    .wall-time { font-size: calc(52 * var(--wall)); font-weight: 600; }
    .wall-rows { display: grid; gap: 4px; }
    .wall-row { display: grid; grid-template-columns: calc(250 * var(--wall)) calc(170 * var(--wall)) calc(260 * var(--wall)) calc(170 * var(--wall)) minmax(0, 1fr) calc(330 * var(--wall));
      column-gap: calc(24 * var(--wall)); align-items: center; min-height: calc(72 * var(--wall)); background: var(--surface);
      padding: 0 calc(24 * var(--wall)) 0 0; }
    .wall-labels { min-height: calc(46 * var(--wall)); background: none; color: var(--ink-soft); }
    .wall-labels span:first-child { padding-left: calc(28 * var(--wall)); }
    .wall-who { align-self: stretch; display: flex; align-items: center; gap: calc(24 * var(--wall)); font-size: calc(52 * var(--wall));
      padding-left: calc(28 * var(--wall)); }
    .wall-who b { min-width: calc(64 * var(--wall)); color: var(--keel); }
    .wall-watch .wall-who { box-shadow: inset calc(8 * var(--wall)) 0 0 var(--watch-line); }
    .wall-urgent .wall-who { box-shadow: inset calc(18 * var(--wall)) 0 0 var(--urgent-line); padding-left: calc(32 * var(--wall)); }
    .wall-emergency .wall-who { background: var(--alarm); color: var(--on-alarm); }
    .wall-emergency .wall-who b { color: inherit; }
    .wall-emergency { outline: 4px solid var(--emergency-line); outline-offset: -4px; }
    .wall-stay { white-space: nowrap; }
    .wall-score .score { display: flex; align-items: center; }
    .wall-score .score-name, .wall-score .score-band, .wall-score .score-time { display: none; }
    .wall-score .score-value { gap: calc(14 * var(--wall)); }
    .wall-score .score-value b { font-size: calc(56 * var(--wall)); min-width: calc(68 * var(--wall)); text-align: right; }
    .wall-score .score-value small { font-size: calc(40 * var(--wall)); }
    .wall-score .score-value .symbol { width: calc(44 * var(--wall)); height: calc(44 * var(--wall)); stroke-width: 2.2; }
    .wall-due { display: flex; align-items: center; justify-content: space-between; gap: calc(24 * var(--wall)); white-space: nowrap; }
    .wall-due .countdown { font-size: calc(50 * var(--wall)); font-weight: 600; }
    .wall-flag { justify-self: end; }
    .wall-flag .flag { font-size: calc(42 * var(--wall)); padding: 2px calc(18 * var(--wall)) 2px calc(14 * var(--wall)); gap: calc(14 * var(--wall)); min-height: calc(60 * var(--wall)); }
    .wall-flag .flag-none { color: var(--ink-faint); }
    .wall-empty { background: none; color: var(--ink-soft); }
    .wall-empty span:first-child { padding-left: calc(28 * var(--wall)); font-size: calc(52 * var(--wall)); }
    .wall-free { grid-column: 2 / -1; }
    """#
}
