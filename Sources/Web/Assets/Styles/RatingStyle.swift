extension Stylesheet {
  /// The round: one set, one screen, no scrolling at 1280 by 800.
  static let rating: StaticString = #"""
    .round { display: grid; grid-template-columns: 18rem minmax(0, 1fr); gap: var(--space-3);
      align-items: start; }
    .round-vitals, .rating-group { background: var(--surface); border-radius: var(--radius-large);
      box-shadow: var(--shade); padding: var(--space-2) var(--space-3) var(--space-2); min-width: 0; }
    .round-vitals h2, .rating-head h2 { font-size: var(--text); }
    .round-vitals .field-number { display: grid; grid-template-columns: minmax(0, 1fr) 8.25rem;
      column-gap: var(--space-2); padding: 1px 0; grid-auto-flow: row; }
    .round-vitals .field-number > label { grid-column: 1; align-self: end; margin: 0;
      font-size: var(--text-dense); line-height: 1.25; }
    .round-vitals .field-number .field-line { display: contents; }
    .round-vitals .number-box { grid-column: 2; grid-row: 1 / 3; min-width: 0; }
    .round-vitals .number-box input { min-height: var(--target); padding-right: 3.4rem; }
    .round-vitals .previous { grid-column: 1; grid-row: 2; font-size: 0.75rem; line-height: 1.3; }
    .round-vitals .field-error, .round-vitals .field-hint { grid-column: 1 / -1; grid-row: 3; margin: 2px 0;
      font-size: var(--text-dense); }
    .round-vitals .field-chips { position: relative; padding: 3px 0 0; }
    .round-vitals .field-chips > legend { font-size: var(--text-dense); margin: 0; line-height: 1.25; }
    .round-vitals .field-chips .previous { position: absolute; top: -1.1rem; right: 0; }
    .round-vitals .field-chips .field-line { display: block; }
    .round + .form-actions.is-sticky { margin: var(--space-2) calc(-1 * var(--space-5)) calc(-1 * var(--space-5));
      padding-inline: var(--space-5); }
    .round-foot { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-5); }
    .round-foot > .field-text { flex: 1 1 16rem; display: flex; align-items: center; gap: var(--space-3); }
    .round-foot > .field-text .field-line { flex: 1; }
    .round-foot > .field-text label { margin: 0; }
    .rating-head .chip { margin-block: -0.4rem; }
    .rating-head .previous { font-size: var(--text-small); }
    .round-vitals .chips { gap: 3px; flex-wrap: nowrap; }
    .round-vitals .chip { flex: 1; min-width: 0; }
    .round-vitals .chip span { padding: 0.1rem; text-align: center; align-items: center;
      font-size: var(--text-dense); line-height: 1.15; min-width: 0; }
    .round-vitals .chip small { font-size: 0.6875rem; }
    .round-vitals .confirm-value { grid-column: 1 / -1; padding: 0 var(--space-2); margin-top: 2px;
      font-size: var(--text-small); gap: var(--space-2); }
    .rating-head { display: flex; align-items: baseline; gap: var(--space-4); padding-bottom: var(--space-1);
      min-height: 1.5rem; }
    .rating-head h2 { flex: 1; }
    .rating { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); align-items: stretch;
      column-gap: var(--space-2); padding: 1px 0; border-top: 1px solid var(--line); }
    .rating > legend, .rating-legend { float: left; font-size: var(--text-dense); line-height: 1.2;
      align-self: center; }
    .rating > legend, .rating-legend { display: grid; grid-template-columns: 1.25rem 1fr; align-items: center; }
    .rating-number { color: var(--ink-faint);
      font-size: var(--text-small); }
    .rating-label { font-weight: 600; }
    .rating-previous { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .rating .field-error { grid-column: 1 / -1; }
    .rating-options { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 3px; }
    .rating-options.options-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .rating-options.options-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .rating-options.options-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .rating-option { position: relative; display: flex; }
    .rating-option input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0;
      cursor: pointer; }
    .rating-face { display: flex; align-items: center; gap: var(--space-2); width: 100%;
      min-height: var(--target); padding: 0 6px; border: 1px solid transparent;
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
    .rating-measured .rating-face { background: none; border: 1px solid var(--line); min-height: 1.75rem; }
    .rating-credit { padding-top: var(--space-1); font-size: 0.75rem; color: var(--ink-faint); }
    .rating-total { display: flex; align-items: baseline; gap: var(--space-2); }
    .rating-total-name { font-weight: 600; }
    .rating-total b { font-size: var(--text-page); line-height: 1; }
    .rating-total [data-total-text] { color: var(--ink-soft); }
    .rating-total.is-complete [data-total-text] { color: var(--ink); font-weight: 600; }
    """#
}
