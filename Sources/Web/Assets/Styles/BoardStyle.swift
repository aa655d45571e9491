extension Stylesheet {
  static let board: StaticString = #"""
    .board { display: grid; gap: 3px; }
    .board-head, .bed { display: grid; grid-template-columns: 3.5rem minmax(10rem, 1.25fr) 10.5rem 5rem
      minmax(11rem, 1.1fr) minmax(10rem, 1.3fr) 11rem; column-gap: var(--space-3); align-items: center; }
    .board-head { padding: 0 var(--space-3) 0 0; font-size: var(--text-small); color: var(--ink-soft); }
    .board-head span:first-child { padding-left: var(--space-3); }
    .bed { min-height: 3.125rem; padding-right: var(--space-2); background: var(--surface);
      border-radius: var(--radius); box-shadow: var(--shade); overflow: hidden; font-size: var(--text-dense); }
    .bed-number { align-self: stretch; display: flex; align-items: center; justify-content: center;
      font-size: 1.25rem; font-weight: 600; background: var(--keel-soft); color: var(--keel); }
    .bed-watch .bed-number { background: var(--watch-soft); color: var(--watch);
      box-shadow: inset 4px 0 0 var(--watch-line); }
    .bed-urgent .bed-number { background: var(--urgent-soft); color: var(--urgent);
      box-shadow: inset 8px 0 0 var(--urgent-line); }
    .bed-emergency .bed-number { background: var(--alarm); color: var(--on-alarm); }
    .bed-emergency { outline: 2px solid var(--emergency-line); outline-offset: -2px; }
    .bed-person { line-height: 1.3; min-width: 0; }
    .bed-person a { display: block; font-size: var(--text); font-weight: 600; color: var(--ink);
      text-decoration: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .bed-person a:hover { text-decoration: underline; }
    .bed-person small { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .bed-score .score { display: grid; grid-template-columns: auto 1fr; column-gap: var(--space-3);
      align-items: center; }
    .bed-score .score-name { display: none; }
    .bed-score .score-value { grid-row: 1 / 3; min-width: 3.6rem; }
    .bed-score .score-value b { font-size: 1.625rem; min-width: 1.9rem; text-align: right; }
    .bed-score .score-band { grid-column: 2; font-size: var(--text-small); line-height: 1.2; }
    .bed-score .score-time { grid-column: 2; line-height: 1.2; }
    .bed-score .score-incomplete b { font-size: var(--text-large); white-space: nowrap; }
    .due-line { display: flex; gap: var(--space-2); justify-content: space-between; align-items: center;
      line-height: 1.35; }
    .bed-score + .bed-score .score-band, .bed-score + .bed-score .score-time { display: none; }
    .due-line + .due-line { color: var(--ink-soft); }
    .bed-flags { display: flex; flex-wrap: wrap; gap: 3px; }
    .bed-flags .flag-none { color: var(--ink-faint); }
    .bed-actions { display: flex; gap: var(--space-2); justify-content: flex-end; }
    .bed-actions .button { min-width: 5.25rem; padding-inline: var(--space-3); border-color: var(--line);
      background: none; }
    .strip { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-5);
      padding: 0 var(--space-2) 0 var(--space-4); min-height: 3.25rem; background: var(--surface);
      border-radius: var(--radius-large); box-shadow: var(--shade); }
    .strip ul { display: flex; flex-wrap: wrap; flex: 1; gap: 0 var(--space-5); }
    .strip-name { color: var(--ink-soft); font-size: var(--text-dense); }
    .strip li { display: flex; gap: var(--space-2); align-items: center; min-height: 2rem; }
    .strip li b { white-space: nowrap; }
    .bed-empty { background: none; box-shadow: none; border: 1.5px dashed var(--line-strong);
      min-height: 2.25rem; color: var(--ink-soft); }
    .bed-empty .bed-number { background: none; font-size: var(--text); color: var(--ink-soft); }
    .counts { display: flex; flex-wrap: wrap; gap: 0 var(--space-5); font-size: var(--text-dense);
      color: var(--ink-soft); }
    .count b { font-size: var(--text-large); color: var(--ink); }
    .count-urgent b { color: var(--urgent); }
    .count-emergency b { color: var(--emergency); }
    """#
}
