extension Stylesheet {
  static let medication: StaticString = #"""
    .mar { width: 100%; min-width: 58rem; table-layout: fixed; }
    .mar th, .mar td { text-align: left; vertical-align: top; padding: 0.4rem var(--space-2);
      border-bottom: 1px solid var(--line); }
    .mar thead th { padding-block: var(--space-2); font-weight: 400; font-size: var(--text-small);
      color: var(--ink-soft); border-bottom: 1.5px solid var(--line-strong); }
    .mar thead .is-current { color: var(--ink); font-weight: 600; }
    .mar thead .is-current span { margin-left: var(--space-2); padding: 0 0.4rem; border-radius: 99px;
      background: var(--block); color: var(--on-block); font-weight: 400; }
    .mar thead th:first-child { width: 19rem; }
    .mar td { border-left: 1px solid var(--line); }
    .mar .is-current { background: var(--sunken); box-shadow: inset 2px 0 0 var(--keel); }
    .mar tbody th { font-weight: 400; padding-left: var(--space-4); }
    .mar thead th:first-child { padding-left: var(--space-4); }
    .mar .mar-section th { padding: var(--space-3) var(--space-4) var(--space-1); font-size: var(--text-small);
      color: var(--ink-soft); }
    .mar-medicine { display: block; font-weight: 600; }
    .mar-medicine a { color: inherit; }
    .mar-instructions { display: block; font-size: var(--text-small); color: var(--ink-soft); }
    .mar-actions { display: flex; gap: var(--space-2); }
    .mar-actions .button { min-height: var(--target); padding-inline: var(--space-3); }
    .due-doses { list-style: none; padding: 0; display: grid; gap: var(--space-2); }
    .due-doses li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); }
    .due-dose-what { flex: 1; font-weight: 600; }
    .hand-over .amount b { font-size: var(--text-figure); }
    .ended-orders summary { min-height: var(--target); cursor: pointer; }
    .amount { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-2); }
    .amount b { font-size: var(--text-large); }
    .amount-pieces { font-size: var(--text-dense); color: var(--ink); }
    .amount-pieces::before { content: "= "; color: var(--ink-soft); }
    .amount-large b { font-size: var(--text-figure); }
    .dose { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.4rem; align-items: center;
      min-height: var(--target); padding: 0.25rem 0.4rem; border-radius: var(--radius); color: var(--ink);
      border: 1.5px solid transparent; text-decoration: none; line-height: 1.2; font-size: var(--text-dense); }
    .dose + .dose { margin-top: 3px; }
    .dose .symbol { grid-row: 1 / 3; width: 1.35rem; height: 1.35rem; }
    .dose-word { font-weight: 600; }
    .dose-time { grid-column: 2; font-size: var(--text-small); color: var(--ink-soft); }
    .dose-note { grid-column: 2; font-size: 0.75rem; color: var(--ink-soft); }
    a.dose:hover { border-color: var(--keel); color: var(--ink); }
    .dose-given .symbol { color: var(--good); }
    .dose-due { border-color: var(--keel); background: var(--surface); }
    .dose-due .symbol { color: var(--keel); }
    .dose-late { border-color: var(--urgent-line); background: var(--urgent-soft); }
    .dose-late .symbol, .dose-late .dose-word { color: var(--urgent); }
    .dose-late { --cut: var(--urgent-soft); }
    .dose-missed .symbol, .dose-missed .dose-word { color: var(--urgent); }
    .dose-unknown { border-color: var(--emergency-line); background: var(--emergency-soft); border-style: dashed; }
    .dose-unknown .symbol, .dose-unknown .dose-word { color: var(--emergency); }
    .dose-refused .symbol, .dose-held .symbol, .dose-vomited .symbol, .dose-partly .symbol {
      color: var(--watch); }
    .dose-not-yet, .dose-not-yet .dose-word { color: var(--ink-soft); font-weight: 400; }
    .account figcaption { display: flex; gap: var(--space-2); align-items: baseline; }
    .account figcaption > span:first-child { flex: 1; color: var(--ink-soft); font-size: var(--text-dense); }
    .account figcaption b { font-size: var(--text-title); }
    .account-bar { display: block; width: 100%; height: 0.875rem; margin: var(--space-2) 0; }
    .account-ground { fill: var(--keel-soft); }
    .account-part { fill: var(--keel); }
    .account-parts { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); font-size: var(--text-dense); }
    .account-note { margin-top: var(--space-1); font-size: var(--text-small); color: var(--ink-soft); }
    """#
}
