extension Stylesheet {
  static let timeline: StaticString = #"""
    .timeline { display: grid; gap: var(--space-4); }
    .timeline-day h3 { padding-bottom: var(--space-1); color: var(--ink-soft); font-size: var(--text-dense); }
    .entry { position: relative; display: grid; grid-template-columns: 3.25rem 1.25rem minmax(0, 1fr) auto;
      column-gap: var(--space-2); padding: 0.45rem 0; }
    .entry-time { font-size: var(--text-dense); color: var(--ink-soft); line-height: 1.5; }
    .entry-mark { position: relative; }
    .entry-mark::before { content: ""; position: absolute; left: 50%; top: 0.35rem; width: 0.75rem;
      height: 0.75rem; margin-left: -0.375rem; border: 2.5px solid var(--keel); border-radius: 50%;
      background: var(--surface); z-index: 1; }
    .entry-mark::after { content: ""; position: absolute; left: 50%; top: 0.35rem; bottom: -1.4rem;
      border-left: 1px solid var(--line-strong); }
    .timeline-day li:last-child .entry-mark::after { display: none; }
    .entry-dose .entry-mark::before { background: var(--keel); border-radius: 1px 1px 6px 6px; }
    .entry-order .entry-mark::before { border-radius: 1px; }
    .entry-note .entry-mark::before { border-radius: 1px; transform: rotate(45deg) scale(0.85); }
    .entry-stay .entry-mark::before { border-radius: 2px; width: 1.1rem; height: 0.3rem; margin-left: -0.55rem;
      top: 0.55rem; background: var(--keel); border: 0; }
    .entry-alert .entry-mark::before { border-color: var(--emergency-line); background: var(--emergency-line);
      border-radius: 1px; transform: rotate(45deg); }
    .entry-head span { font-size: var(--text-dense); color: var(--ink-soft); }
    .entry-head .tag { color: var(--ink); }
    .entry-content p { max-width: 44rem; }
    .entry-actions { display: flex; align-items: flex-start; }
    .entry.is-struck .entry-mark::before { background: var(--surface); border-style: dashed;
      border-color: var(--line-strong); }
    .entry s { color: var(--ink-soft); }
    .correction { display: flex; gap: var(--space-2); align-items: baseline; margin-top: 0.2rem;
      font-size: var(--text-dense); color: var(--ink-soft); }
    .correction del { color: var(--ink); text-decoration-thickness: 1.5px; }
    """#
}
