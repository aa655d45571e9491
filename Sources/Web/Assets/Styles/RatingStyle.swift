extension Stylesheet {
  /// The round: one set, one screen, no scrolling at 1280 by 800.
  static let rating: StaticString = #"""
    .round { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: var(--space-4);
      align-items: start; }
    .round-vitals, .rating-group { background: var(--surface); border-radius: var(--radius-large);
      box-shadow: var(--shade); padding: var(--space-3) var(--space-4); min-width: 0; }
    .round-vitals h2, .rating-head h2 { font-size: var(--text); }
    .round-vitals .field { display: grid; grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--space-3); align-items: center; padding: 3px 0; }
    .round-vitals .field > label { margin: 0; font-size: var(--text-dense); line-height: 1.25; }
    .round-vitals .field-line { flex-direction: column-reverse; align-items: flex-end; gap: 0; }
    .round-vitals .number-box { flex: none; min-width: 0; width: 7.75rem; }
    .round-vitals .number-box input { min-height: var(--target); }
    .round-vitals .previous { font-size: 0.75rem; line-height: 1.2; }
    .round-vitals .field-error, .round-vitals .field-hint { grid-column: 1 / -1; grid-row: 2;
      font-size: var(--text-dense); }
    .round-vitals .field-chips { display: block; padding: var(--space-2) 0 0; }
    .round-vitals .field-chips > legend { font-size: var(--text-dense); }
    .round-vitals .field-chips .field-line { display: block; }
    .round-vitals .chips { gap: 4px; flex-wrap: nowrap; }
    .round-vitals .chip { flex: 1; }
    .round-vitals .chip span { padding: 0.2rem; text-align: center; align-items: center;
      font-size: var(--text-dense); line-height: 1.15; min-width: 0; }
    .round-vitals .confirm-value { padding: 0 var(--space-2); font-size: 0.75rem; width: 7.75rem;
      gap: var(--space-2); line-height: 1.15; }
    .rating-head { display: flex; align-items: baseline; gap: var(--space-4); padding-bottom: var(--space-1);
      min-height: 1.75rem; }
    .rating-head h2 { flex: 1; }
    .rating { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr); align-items: stretch;
      column-gap: var(--space-3); padding: 2px 0; border-top: 1px solid var(--line); }
    .rating > legend, .rating-legend { float: left; font-size: var(--text-dense); line-height: 1.2;
      align-self: center; }
    .rating-number { display: inline-block; min-width: 1.1rem; color: var(--ink-faint);
      font-size: var(--text-small); }
    .rating-label { font-weight: 600; }
    .rating-previous { display: block; padding-left: 1.35rem; font-size: 0.75rem; color: var(--ink-soft); }
    .rating .field-error { grid-column: 1 / -1; }
    .rating-options { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 3px; }
    .rating-options.options-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .rating-options.options-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .rating-options.options-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .rating-option { position: relative; display: flex; }
    .rating-option input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0;
      cursor: pointer; }
    .rating-face { display: flex; align-items: center; gap: var(--space-2); width: 100%;
      min-height: var(--target); padding: 1px var(--space-2); border: 1.5px solid transparent;
      border-radius: 5px; background: var(--sunken); font-size: 0.75rem; line-height: 1.15;
      color: var(--ink-soft); }
    .rating-face b { flex: none; min-width: 0.9rem; font-size: var(--text-large); color: var(--ink);
      text-align: center; }
    .rating-option input:hover + .rating-face { border-color: var(--line-strong); }
    .rating-option.was-chosen .rating-face { border-color: var(--line-strong); border-style: dashed; }
    .rating-option input:checked + .rating-face, .rating-option.is-measured .rating-face {
      background: var(--block); color: var(--on-block); border-color: var(--keel); border-style: solid; }
    .rating-option input:checked + .rating-face b, .rating-option.is-measured .rating-face b {
      color: inherit; }
    .rating-option input:focus-visible + .rating-face { outline: 3px solid var(--focus); outline-offset: 1px; }
    .rating-measured .rating-face { background: none; border: 1.5px solid var(--line); min-height: 2rem; }
    .rating-credit { padding-top: var(--space-1); font-size: 0.75rem; color: var(--ink-faint); }
    .rating-total { display: flex; align-items: baseline; gap: var(--space-2); }
    .rating-total-name { font-weight: 600; }
    .rating-total b { font-size: var(--text-page); line-height: 1; }
    .rating-total [data-total-text] { color: var(--ink-soft); }
    .rating-total.is-complete [data-total-text] { color: var(--ink); font-weight: 600; }
    """#
}
