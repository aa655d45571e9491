extension Stylesheet {
  /// What only pages of the unit have: notes, changes, the filter of the timeline, the steps of an emergency.
  static let ward: StaticString = #"""
    .late-entry > summary { display: inline-flex; align-items: center; min-height: var(--target);
      cursor: pointer; color: var(--keel); text-decoration: underline;
      text-underline-offset: 0.2em; }
    details.form-sheet > summary, .informing > summary { min-height: var(--target); cursor: pointer;
      display: flex; align-items: center; gap: var(--space-2); }
    details.form-sheet { padding-block: var(--space-2); }
    details.form-sheet > summary { font-weight: 600; }
    .content > .form-sheet, .content > form { margin-bottom: var(--space-4); }
    .content > .panel { margin-bottom: var(--space-4); }
    .informing { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      padding: 0 var(--space-4); }
    .informing > summary > span { color: var(--ink-soft); overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap; min-width: 0; }
    .informing > summary > b { white-space: nowrap; }
    .informing > summary > .symbol { flex: none; color: var(--keel); }
    .informing[open] { padding-bottom: var(--space-4); }
    .emergency { margin: 0; background: var(--emergency-soft); border: 2px solid var(--emergency-line);
      border-left-width: 10px; --cut: var(--emergency-soft); }
    .emergency .notice-heading { font-size: var(--text-title); color: var(--emergency); }
    .emergency-steps { margin: var(--space-2) 0 var(--space-3); padding-left: 1.4rem; list-style: decimal;
      max-width: 60rem; display: grid; gap: var(--space-1); }
    .changes li { border-bottom: 1px solid var(--line); }
    .changes li:last-child { border-bottom: 0; }
    .changes a { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) auto; gap: 0 var(--space-3);
      align-items: center; min-height: var(--target); padding: 0.2rem 0; color: inherit; text-decoration: none; }
    .changes a:hover b { text-decoration: underline; }
    .changes span { color: var(--ink-soft); font-size: var(--text-dense); }
    .unknown-list { columns: 2; column-gap: var(--space-4); color: var(--watch); font-size: var(--text-dense); }
    .unknown-list li { padding: 0.15rem 0; break-inside: avoid; }
    .note { padding: var(--space-2) 0; border-bottom: 1px solid var(--line); }
    .note:last-child { border-bottom: 0; padding-bottom: 0; }
    .note:first-child { padding-top: 0; }
    .note-head span { color: var(--ink-soft); font-size: var(--text-dense); }
    .note-text { max-width: 46rem; white-space: pre-line; }
    .filter ul { display: flex; flex-wrap: wrap; gap: var(--space-1); margin-bottom: var(--space-3); }
    .filter a { display: flex; align-items: center; min-height: var(--target); padding: 0 var(--space-3);
      border-radius: var(--radius); color: var(--keel); text-decoration: none; }
    .filter a:hover { background: var(--keel-soft); }
    .filter [aria-current] { background: var(--keel-soft); font-weight: 600; color: var(--ink); }
    .pager { display: flex; align-items: center; justify-content: center; gap: var(--space-4);
      margin-top: var(--space-4); }
    .bed-flags { padding: 3px 0; }
    .entry-head .tag { margin-left: var(--space-2); }
    .round-vitals .has-error { padding-left: var(--space-2); }
    .form-sheet > h2 { margin-bottom: var(--space-3); }
    .form-sheet > .field, .form-sheet > .form-fields { margin-top: var(--space-4); }
    .entry-actions .button { margin-top: -0.6rem; }
    .entry-content > p { white-space: pre-line; }
    """#
}
