extension Stylesheet {
  static let signals: StaticString = #"""
    .flag { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.625rem;
      padding: 0.05rem 0.55rem 0.05rem 0.4rem; border-radius: var(--radius); font-size: var(--text-dense);
      font-weight: 600; line-height: 1.25; border: 1.5px solid transparent; }
    .flag-none { padding-left: 0; color: var(--ink-soft); font-weight: 400; }
    .flag-watch { background: var(--watch-soft); color: var(--watch); --cut: var(--watch-soft); }
    .flag-urgent { background: var(--urgent-soft); color: var(--urgent); border-color: var(--urgent-line);
      --cut: var(--urgent-soft); }
    .flag-emergency { background: var(--alarm); color: var(--on-alarm);
      border-color: var(--emergency-line); --cut: var(--alarm); }
    .tag { display: inline-block; padding: 0.05rem 0.5rem; border-radius: 99px; font-size: var(--text-small);
      background: var(--keel-soft); color: var(--ink); white-space: nowrap; font-weight: 400; }
    .tag-strong { background: var(--block); color: var(--on-block); }
    .tag-outline { background: none; box-shadow: inset 0 0 0 1px var(--line-strong); color: var(--ink-soft); }
    .score { display: inline-grid; grid-template-columns: auto auto; align-items: baseline;
      column-gap: var(--space-2); line-height: 1.2; }
    .score-name { grid-column: 1 / -1; font-size: var(--text-small); color: var(--ink-soft); }
    .score-value { display: inline-flex; align-items: center; gap: 0.2rem; }
    .score-value b { font-size: var(--text-figure); line-height: 1; font-weight: 600;
      letter-spacing: -0.02em; }
    .score-value small { font-size: var(--text-dense); font-weight: 400; letter-spacing: 0; }
    .score-band { font-size: var(--text-dense); }
    .score-time { grid-column: 1 / -1; font-size: var(--text-small); color: var(--ink-soft); }
    .score-watch .score-value { color: var(--watch); }
    .score-urgent .score-value { color: var(--urgent); }
    .score-emergency .score-value { color: var(--emergency); }
    .score-incomplete b, .score-missing b { font-weight: 400; color: var(--ink-soft); }
    .score-row { display: flex; flex-wrap: wrap; gap: var(--space-4) var(--space-6); }
    .countdown { display: inline-flex; align-items: center; gap: 0.3rem; white-space: nowrap; }
    .countdown .symbol { display: none; }
    .countdown.is-late { color: var(--urgent); font-weight: 600; }
    .countdown.is-late .symbol { display: inline; }
    """#
}
