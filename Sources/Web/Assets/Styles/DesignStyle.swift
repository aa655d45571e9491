extension Stylesheet {
  /// The page that shows the parts.
  static let design: StaticString = #"""
    .design-intro { max-width: 42rem; font-size: var(--text-large); }
    .design-index ul { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); margin: var(--space-3) 0; }
    .design-index a { display: inline-flex; align-items: center; min-height: var(--target); }
    .design-group { padding-top: var(--space-6); }
    .design-group > h2 { font-size: var(--text-title); border-bottom: 2.5px solid var(--keel);
      padding-bottom: var(--space-1); }
    .design-example { padding: var(--space-4) 0; }
    .design-example > header { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); align-items: baseline;
      padding-bottom: var(--space-2); color: var(--ink-soft); }
    .design-example > header h3 { color: var(--ink); }
    .specimen { padding: var(--space-4); background: var(--ground); color: var(--ink);
      border: 1px solid var(--line); border-radius: var(--radius-large); }
    .specimen + .specimen { margin-top: var(--space-2); }
    .specimen > .timeline, .specimen > .facts, .specimen > .table-frame, .specimen > .account,
    .specimen > .rating-total { background: var(--surface); padding: var(--space-4);
      border-radius: var(--radius-large); }
    .specimen > .field + .field { margin-top: var(--space-4); }
    .design-row { display: flex; flex-wrap: wrap; gap: var(--space-3) var(--space-5); align-items: center; }
    .swatches { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .swatch { display: flex; align-items: flex-end; width: 8.5rem; height: 5rem; padding: var(--space-2);
      border: 1px solid var(--line); border-radius: var(--radius); font-size: var(--text-dense); }
    .swatch-ground { background: var(--ground); }
    .swatch-surface { background: var(--surface); }
    .swatch-block { background: var(--block); color: var(--on-block); }
    .swatch-good { background: var(--good-soft); color: var(--good); }
    .swatch-watch { background: var(--watch-soft); color: var(--watch); }
    .swatch-urgent { background: var(--urgent-soft); color: var(--urgent); }
    .swatch-emergency { background: var(--emergency-soft); color: var(--emergency); }
    .swatch-alarm { background: var(--alarm); color: var(--on-alarm); }
    .type-figure { font-size: var(--text-figure); font-weight: 600; line-height: 1; }
    """#
}
