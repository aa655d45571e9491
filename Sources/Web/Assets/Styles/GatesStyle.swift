extension Stylesheet {
  static let gates: StaticString = #"""
    .gates { list-style: none; padding: 0; margin-top: var(--space-2); }
    .gate { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) minmax(0, 1.1fr);
      gap: var(--space-1) var(--space-5); padding: var(--space-3) 0; border-top: 1px solid var(--line);
      align-items: start; }
    .gate-state { display: flex; gap: var(--space-2); align-items: center; font-weight: 600;
      font-size: var(--text-dense); min-height: 1.5rem; }
    .gate-open .gate-state { color: var(--emergency); }
    .gate-missing .gate-state { color: var(--watch); }
    .gate-closed .gate-state { color: var(--good); }
    .gate-not-asked { color: var(--ink-soft); }
    .gate-not-asked h3, .gate-closed h3 { font-weight: 400; }
    .gate-what p { font-size: var(--text-dense); }
    .gate-do form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-2) var(--space-4);
      align-items: end; }
    .gate-do .field, .gate-do .error-summary { grid-column: 1; }
    .gate-do .form-actions { grid-column: 2; padding: 0; }
    .gate-do summary { padding-block: 0.1rem; color: var(--keel); font-size: var(--text-dense); }
    .gate-do .chips.is-stacked { gap: var(--space-1); }
    .form-title { padding-bottom: var(--space-4); }
    @media screen and (max-width: 48rem) {
      .gate { grid-template-columns: minmax(0, 1fr); }
    }
    """#
}
