extension Stylesheet {
  static let shell: StaticString = #"""
    .masthead { display: flex; align-items: center; gap: var(--space-4); min-height: 3rem;
      padding: 0 var(--space-5); background: var(--surface); border-bottom: 1px solid var(--line); }
    .masthead-home { display: flex; align-items: center; min-height: var(--target);
      text-decoration: none; color: var(--keel); }
    .wordmark { display: inline-flex; align-items: center; gap: 0.5rem; color: var(--keel); }
    .wordmark-sign { fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: round; }
    .wordmark-sign circle { fill: currentColor; }
    .wordmark-name { font-size: 1.1875rem; font-weight: 600; letter-spacing: -0.015em; }
    .masthead-facility { padding-left: var(--space-4); border-left: 1px solid var(--line);
      font-size: var(--text-dense); color: var(--ink-soft); white-space: nowrap; min-width: 0;
      flex: 0 100 auto; overflow: hidden; text-overflow: ellipsis; }
    .masthead-nav { flex: 0 1 auto; min-width: 0; overflow-x: auto; }
    .masthead-nav ul { display: flex; gap: var(--space-1); }
    .masthead-nav a { display: flex; align-items: center; min-height: 3rem; padding: 0 0.6rem;
      color: var(--ink-soft); text-decoration: none; border-bottom: 3px solid transparent;
      border-top: 3px solid transparent; }
    .masthead-nav a:hover { color: var(--ink); border-bottom-color: var(--line-strong); }
    .masthead-nav [aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--keel); }
    .masthead-tools { display: flex; align-items: center; gap: var(--space-3); margin-left: auto;
      font-size: var(--text-dense); }
    .masthead-clock { font-weight: 600; white-space: nowrap; }
    .masthead-viewer { display: flex; flex-direction: column; line-height: 1.25; text-align: right;
      white-space: nowrap; color: inherit; text-decoration: none; min-height: var(--target);
      justify-content: center; }
    .masthead-viewer:hover strong { text-decoration: underline; }
    .masthead-viewer span { font-size: var(--text-small); color: var(--ink-soft); }
    .tool-button { min-height: var(--target); min-width: var(--target); padding: 0 var(--space-2);
      background: none; border: 0; border-radius: var(--radius); color: var(--keel);
      white-space: nowrap; }
    .tool-button:hover { background: var(--keel-soft); }
    .demo-strip { display: flex; align-items: center; justify-content: space-between; gap: var(--space-4);
      padding: 0 var(--space-5); min-height: 2rem; background: var(--keel-soft); color: var(--ink);
      font-size: var(--text-small); }
    .demo-speeds { display: flex; gap: var(--space-1); }
    .demo-speeds button { min-height: 2rem; min-width: var(--target); padding: 0 var(--space-3);
      background: none; border: 0; border-bottom: 3px solid transparent; border-top: 3px solid transparent; }
    .demo-speeds [aria-pressed="true"] { border-bottom-color: var(--keel); font-weight: 600; }
    .stale-bar { position: sticky; top: 0; z-index: 10; display: flex; align-items: center;
      justify-content: center; gap: var(--space-2); min-height: 2.75rem; padding: var(--space-1) var(--space-4);
      background: var(--alarm); color: var(--on-alarm); font-size: var(--text-large); }
    .help { width: min(34rem, 92vw); padding: var(--space-5); border: 1px solid var(--line-strong);
      border-radius: var(--radius-large); background: var(--surface); color: var(--ink); }
    .help::backdrop { background: rgb(0 0 0 / 0.4); }
    .help dl { display: grid; grid-template-columns: auto 1fr; gap: var(--space-2) var(--space-4);
      margin: var(--space-4) 0; }
    kbd { padding: 0.1em 0.5em; border: 1px solid var(--line-strong); border-radius: 4px;
      font-family: var(--mono); font-size: 0.9em; background: var(--sunken); }
    .print-footer { display: none; }
    """#
}
