extension Stylesheet {
  static let layout: StaticString = #"""
    .content { padding: var(--space-5) var(--space-5) var(--space-7); margin: 0 auto; max-width: 80rem; }
    .page-reading .content { max-width: 46rem; }
    .page-wide .content { max-width: none; padding-top: var(--space-3); padding-bottom: var(--space-5); }
    .page-wide .page-heading { margin-bottom: var(--space-2); }
    .page-wide h1 { font-size: var(--text-title); }
    .page-heading { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-5);
      margin-bottom: var(--space-4); }
    .page-heading h1 { flex: 1 1 auto; }
    .page-actions { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
    .page-actions:empty { display: none; }
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
      gap: var(--space-5); align-items: start; }
    .columns-main, .columns-aside { display: grid; gap: var(--space-4); min-width: 0; }
    .stack { display: grid; gap: var(--space-4); }
    .panel { background: var(--surface); border-radius: var(--radius-large); box-shadow: var(--shade);
      min-width: 0; }
    .panel > header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4);
      padding: var(--space-3) var(--space-4) 0; min-height: 3rem; }
    .panel > header h2 { flex: 1; }
    .panel-actions { display: flex; gap: var(--space-2); }
    .panel-body { padding: var(--space-3) var(--space-4) var(--space-4); }
    .panel.is-flush > .panel-body { padding: 0; }
    .panel + .panel { margin-top: 0; }
    .content > .panel + .panel { margin-top: var(--space-4); }
    """#
}
