extension Stylesheet {
  static let notices: StaticString = #"""
    .notice { display: flex; gap: var(--space-3); margin-bottom: var(--space-4); padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-large); background: var(--surface); border-left: 6px solid var(--keel); }
    .notice .symbol { width: 1.4rem; height: 1.4rem; margin-top: 0.05rem; color: var(--keel); }
    .notice-heading { font-weight: 600; }
    .notice-success { border-left-color: var(--good); }
    .notice-success > .symbol { color: var(--good); }
    .notice-caution { border-left-color: var(--watch-line); }
    .notice-caution > .symbol { color: var(--watch); }
    .notice-failure { border-left-color: var(--emergency-line); background: var(--emergency-soft);
      --cut: var(--emergency-soft); }
    .notice-failure > .symbol { color: var(--emergency); }
    .notice-unsaved { position: sticky; top: 0; z-index: 9; align-items: center; flex-wrap: wrap; }
    .empty { display: grid; justify-items: center; gap: var(--space-2); padding: var(--space-6) var(--space-4);
      text-align: center; color: var(--ink-soft); }
    .empty-sign { fill: none; stroke: var(--line-strong); stroke-width: 1.5; stroke-linecap: round; }
    .empty-sign circle { fill: var(--line-strong); }
    .empty-heading { font-size: var(--text-large); font-weight: 600; color: var(--ink); }
    .empty .button { margin-top: var(--space-3); }
    """#
}
