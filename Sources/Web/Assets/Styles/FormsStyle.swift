extension Stylesheet {
  static let forms: StaticString = #"""
    .form-section { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: var(--space-4) var(--space-6);
      padding: var(--space-5) 0; border-top: 1px solid var(--line); }
    .form-section:first-of-type { border-top: 0; padding-top: 0; }
    .form-section-head p { margin-top: var(--space-1); font-size: var(--text-dense); color: var(--ink-soft); }
    .form-fields { display: grid; gap: var(--space-4) var(--space-5); align-items: start; max-width: 46rem; }
    .form-fields.columns-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .form-fields.columns-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .form-sheet { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      padding: var(--space-5); }
    .confirm { max-width: 44rem; padding: var(--space-5); background: var(--surface);
      border-radius: var(--radius-large); border-top: 4px solid var(--keel); box-shadow: var(--shade);
      display: grid; gap: var(--space-4); }
    .confirm form { display: grid; gap: var(--space-4); }
    .confirm-watch { border-top-color: var(--watch-line); }
    .confirm-urgent { border-top-color: var(--urgent-line); }
    .confirm-emergency { border-top-color: var(--emergency-line); }
    .facts > div { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr);
      gap: var(--space-1) var(--space-4); padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
    .facts > div:last-child { border-bottom: 0; }
    .facts dt { color: var(--ink-soft); }
    .facts dd { font-weight: 600; }
    .facts dd small { font-weight: 400; }
    .facts .is-unknown dd { color: var(--watch); font-weight: 400; display: flex; gap: var(--space-1);
      align-items: center; }
    .door { max-width: 26rem; margin: 3vh auto 0; display: grid; gap: var(--space-4); }
    .door-sign { width: 100%; max-height: 8.5rem; margin-bottom: -1.5rem; fill: none; stroke: var(--keel);
      stroke-width: 4; stroke-linecap: round; }
    .door-sign circle { fill: var(--keel); }
    .door-card { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      padding: var(--space-5); }
    .door-card h1 { font-size: var(--text-title); }
    .door-facility { color: var(--ink-soft); }
    .door-card form { display: grid; gap: var(--space-4); margin-top: var(--space-4); }
    .door-card .form-buttons, .door-card .button-primary { width: 100%; }
    .door-card .form-summary { display: none; }
    .door-note { font-size: var(--text-dense); }
    """#
}
