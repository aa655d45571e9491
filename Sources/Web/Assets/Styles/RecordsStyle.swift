extension Stylesheet {
  static let records: StaticString = #"""
    summary { padding-block: 0.7rem; cursor: pointer; }
    .filter ul { display: flex; flex-wrap: wrap; gap: var(--space-2); padding: 0; list-style: none; }
    .filter a { display: inline-flex; align-items: center; min-height: var(--target);
      padding-inline: var(--space-3); }
    .changes { padding: 0; list-style: none; }
    .changes a { display: block; min-height: var(--target); padding-block: 0.6rem; }
    .table-frame { overflow-x: auto; }
    .table { width: 100%; font-size: var(--text-dense); }
    .table caption { padding: 0 0 var(--space-2); text-align: left; font-weight: 600;
      font-size: var(--text); }
    .table th, .table td { padding: 0.5rem var(--space-4) 0.5rem 0; text-align: left; vertical-align: baseline;
      border-bottom: 1px solid var(--line); }
    .table thead th { color: var(--ink-soft); font-weight: 400; font-size: var(--text-small);
      border-bottom: 1.5px solid var(--line-strong); white-space: nowrap; }
    .table tbody th { font-weight: 600; }
    .table .is-number { text-align: right; }
    .panel.is-flush .table th:first-child, .panel.is-flush .table td:first-child {
      padding-left: var(--space-4); }
    """#
}
