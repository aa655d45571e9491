extension Stylesheet {
  /// The wall: nothing under 40 px, names, times and scores at 50 px and more on a full-HD screen.
  static let wall: StaticString = #"""
    .page-wall { font-size: 40px; line-height: 1.1; }
    .page-wall .content { max-width: none; padding: 8px 24px; }
    .page-wall .stale-bar { font-size: 44px; min-height: 72px; }
    .page-wall .notice-heading { font-size: 40px; }
    .wall-head { display: flex; justify-content: space-between; align-items: center; min-height: 76px; }
    .wall-head h1 { font-size: 44px; }
    .wall-time { font-size: 52px; font-weight: 600; }
    .wall-rows { display: grid; gap: 4px; }
    .wall-row { display: grid; grid-template-columns: 250px 170px 260px 170px minmax(0, 1fr) 330px;
      column-gap: 24px; align-items: center; min-height: 72px; background: var(--surface);
      padding: 0 24px 0 0; }
    .wall-labels { min-height: 46px; background: none; color: var(--ink-soft); }
    .wall-labels span:first-child { padding-left: 28px; }
    .wall-who { align-self: stretch; display: flex; align-items: center; gap: 24px; font-size: 52px;
      padding-left: 28px; }
    .wall-who b { min-width: 64px; color: var(--keel); }
    .wall-watch .wall-who { box-shadow: inset 8px 0 0 var(--watch-line); }
    .wall-urgent .wall-who { box-shadow: inset 18px 0 0 var(--urgent-line); padding-left: 32px; }
    .wall-emergency .wall-who { background: var(--alarm); color: var(--on-alarm); }
    .wall-emergency .wall-who b { color: inherit; }
    .wall-emergency { outline: 4px solid var(--emergency-line); outline-offset: -4px; }
    .wall-stay { white-space: nowrap; }
    .wall-score .score { display: flex; align-items: center; }
    .wall-score .score-name, .wall-score .score-band, .wall-score .score-time { display: none; }
    .wall-score .score-value { gap: 14px; }
    .wall-score .score-value b { font-size: 56px; min-width: 68px; text-align: right; }
    .wall-score .score-value small { font-size: 40px; }
    .wall-score .score-value .symbol { width: 44px; height: 44px; stroke-width: 2.2; }
    .wall-due { display: flex; align-items: center; justify-content: space-between; gap: 24px; white-space: nowrap; }
    .wall-due .countdown { font-size: 50px; font-weight: 600; }
    .wall-flag { justify-self: end; }
    .wall-flag .flag { font-size: 42px; padding: 2px 18px 2px 14px; gap: 14px; min-height: 60px; }
    .wall-flag .flag-none { color: var(--ink-faint); }
    .wall-empty { background: none; color: var(--ink-soft); }
    .wall-empty span:first-child { padding-left: 28px; font-size: 52px; }
    .wall-free { grid-column: 2 / -1; }
    """#
}
