extension Stylesheet {
  static let advice: StaticString = #"""
    .finding { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      border: 1.5px solid var(--line); overflow: hidden; }
    .finding > header { display: flex; align-items: baseline; flex-wrap: wrap;
      gap: var(--space-1) var(--space-4); padding: var(--space-3) var(--space-4); background: var(--sunken);
      border-left: 6px solid var(--line-strong); }
    .finding h3 { flex: 1 1 20rem; }
    .finding-severity { display: inline-flex; gap: var(--space-2); align-items: center; font-weight: 600;
      font-size: var(--text-dense); white-space: nowrap; }
    .finding-body { display: grid; gap: var(--space-3); padding: var(--space-3) var(--space-4) var(--space-4); }
    .finding-body > p { max-width: 44rem; }
    .finding-hard-stop { border-color: var(--emergency-line); }
    .finding-hard-stop > header, .finding-alert > header { background: var(--alarm);
      border-left-color: var(--emergency-line); color: var(--on-alarm); --cut: var(--alarm); }
    .finding-alert { border-color: var(--emergency-line); }
    .finding-soft-stop, .finding-attention { border-color: var(--urgent-line); }
    .finding-soft-stop > header, .finding-attention > header { background: var(--urgent-soft); border-left-color: var(--urgent-line);
      --cut: var(--urgent-soft); }
    .finding-soft-stop .finding-severity, .finding-attention .finding-severity { color: var(--urgent); }
    .finding-unjudged { border-color: var(--watch-line); }
    .finding-unjudged > header { background: var(--watch-soft); border-left-color: var(--watch-line);
      --cut: var(--watch-soft); }
    .finding-unjudged .finding-severity { color: var(--watch); }
    .finding-advisory > header { border-left-color: var(--keel); }
    .finding-advisory .finding-severity { color: var(--keel); }
    .evidence { width: 100%; font-size: var(--text-dense); }
    .evidence th, .evidence td { padding: 0.3rem var(--space-3) 0.3rem 0; text-align: left; font-weight: 400;
      border-bottom: 1px solid var(--line); vertical-align: baseline; }
    .evidence th { color: var(--ink-soft); }
    .evidence tr:last-child > * { border-bottom: 0; }
    .evidence td:nth-of-type(1) { font-weight: 600; }
    .evidence td:nth-of-type(n + 2) { color: var(--ink-soft); }
    .missing { display: flex; gap: var(--space-2); align-items: center; color: var(--watch);
      font-size: var(--text-dense); }
    .missing .button { min-height: 2rem; }
    .finding-alternatives { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .finding-fields { display: grid; gap: var(--space-3); padding-top: var(--space-3);
      border-top: 1px solid var(--line); }
    .origin { font-size: var(--text-small); color: var(--ink-soft); }
    .origin-rule { white-space: nowrap; }
    .origin-rule::before { content: " · "; }
    .finding-fields .form-actions { padding: 0; }
    .criteria { display: grid; }
    .criterion { display: grid; grid-template-columns: 6.5rem minmax(0, 1.2fr) minmax(0, 1fr);
      gap: var(--space-1) var(--space-4); align-items: baseline; padding: 0.55rem 0;
      border-bottom: 1px solid var(--line); }
    .criterion:last-child { border-bottom: 0; }
    .criterion-state { display: flex; gap: var(--space-2); align-items: center; font-weight: 600;
      font-size: var(--text-dense); }
    .criterion-met .criterion-state { color: var(--good); }
    .criterion-not-met .criterion-state { color: var(--emergency); }
    .criterion-unknown .criterion-state { color: var(--watch); }
    .criterion-evidence { font-size: var(--text-dense); }
    .criterion-evidence .button { min-height: 2.75rem; padding-inline: 0; margin-block: -0.6rem; }
    .criterion-evidence > span { color: var(--ink-soft); }
    .step { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      padding: var(--space-4) var(--space-5) var(--space-4); border-top: 4px solid var(--keel);
      display: grid; gap: var(--space-4); }
    .step-pathway { font-size: var(--text-dense); color: var(--ink-soft); }
    .step h2 { font-size: var(--text-title); }
    .step-rule { margin-top: var(--space-1); max-width: 46rem; }
    .step-options { display: grid; gap: var(--space-3); }
    .step-options:empty { display: none; }
    .option { padding: var(--space-3) var(--space-4); border: 1.5px solid var(--line);
      border-radius: var(--radius-large); }
    .option.is-suggested { border-color: var(--keel); background: var(--keel-soft); }
    .option h3 { display: flex; gap: var(--space-3); align-items: center; }
    .option .form-actions { padding-bottom: 0; }
    .option .form-fields { margin-top: var(--space-3); }
    .option form { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-2) var(--space-4);
      align-items: end; margin-top: var(--space-2); }
    .option .form-actions { padding: 0; }
    @media screen and (max-width: 48rem) { .option form { grid-template-columns: minmax(0, 1fr); } }
    """#
}
