extension Stylesheet {
  /// Phones and narrow windows.
  static let narrow: StaticString = #"""
    @media screen and (max-width: 64rem) {
      .columns { grid-template-columns: minmax(0, 1fr); }
      .masthead-facility { display: none; }
      .board-head, .bed { grid-template-columns: 3rem minmax(7rem, 1.2fr) 8.5rem 4rem minmax(8rem, 1fr)
        minmax(0, 1fr) 5.5rem; }
      .bed-actions { flex-direction: column; gap: 3px; padding: 3px 0; }
      .round { grid-template-columns: minmax(0, 1fr); }
      .form-section { grid-template-columns: minmax(0, 1fr); }
    }
    @media screen and (max-width: 48rem) {
      .content, .page-wide .content { padding: var(--space-4) var(--space-3) var(--space-6); }
      .masthead { flex-wrap: wrap; gap: 0 var(--space-3); padding: 0 var(--space-3); }
      .masthead-tools { gap: 0; }
      .masthead-clock { padding-right: var(--space-2); }
      .masthead-viewer, [data-help-switch] { display: none; }
      .masthead .wordmark-name { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .masthead-nav { order: 3; flex-basis: 100%; overflow-x: auto; margin: 0 calc(-1 * var(--space-3)); }
      .masthead-nav a { min-height: var(--target); white-space: nowrap; }
      .demo-strip { padding: 0 var(--space-3); line-height: 1.2; }
      .demo-speeds button { padding: 0 var(--space-2); white-space: nowrap; }
      .demo-strip p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
      .person-main { gap: 0 var(--space-4); padding-right: var(--space-3); }
      .person-who { flex: 1; }
      .person-main > .person-allergies, .person-main > .person-unknowns, .person-main > .person-facts {
        flex-basis: 100%; padding: var(--space-1) var(--space-3); }
      .person-main > .person-facts { justify-content: flex-start; }
      .strip { padding: var(--space-2) var(--space-4) var(--space-3); }
      .strip-name { display: none; }
      .strip ul { flex-basis: 100%; }
      .strip li { justify-content: space-between; flex-basis: 100%; }
      .strip .button { flex: 1; }
      .person-main > .person-allergies.is-known { margin: var(--space-1) var(--space-3); min-height: 2.5rem;
        flex-basis: calc(100% - 1.5rem); margin-right: 0; }
      .person-main > .person-flags { margin: 0; padding: var(--space-1) var(--space-3) var(--space-2); }
      .person-nav { padding: 0; }
      .form-fields.columns-2, .form-fields.columns-3 { grid-template-columns: minmax(0, 1fr); }
      .form-sheet, .step { padding: var(--space-4); }
      .board-head { display: none; }
      .bed { grid-template-columns: 3rem minmax(0, 1fr) auto; row-gap: var(--space-1);
        padding: 0 var(--space-2) var(--space-2) 0; }
      .bed-number { grid-row: 1 / 5; margin-bottom: calc(-1 * var(--space-2)); }
      .bed-person { grid-column: 2; padding-top: var(--space-2); }
      .bed-score { grid-row: 2; }
      .bed-score:nth-of-type(3) { grid-column: 2; }
      .bed-score:nth-of-type(4) { grid-column: 3; justify-self: end; padding-right: var(--space-2); }
      .bed-score:nth-of-type(4) .score-name { display: block; }
      .bed-due, .bed-flags { grid-column: 2 / -1; }
      .bed-actions { display: block; grid-row: 1; grid-column: 3; padding-top: var(--space-2); }
      .bed-empty .bed-number { grid-row: auto; margin: 0; }
      .bed-empty { padding-bottom: 0; }
      .bed-empty .bed-person { padding: 0; }
      .criterion { grid-template-columns: 6.5rem minmax(0, 1fr); }
      .criterion-evidence { grid-column: 2; }
      .rating { grid-template-columns: minmax(0, 1fr); padding: var(--space-3) 0; }
      .rating > legend, .rating-legend { width: 100%; padding-bottom: var(--space-2); font-size: var(--text); }
      .rating-number { min-width: 1.25rem; }
      .rating-options, .rating-options[class*="options-"] { grid-template-columns: minmax(0, 1fr); }
      .rating-face { font-size: var(--text-dense); }
      .mar { min-width: 0; }
      .mar, .mar tbody, .mar tr, .mar th, .mar td { display: block; }
      .mar thead { display: none; }
      .mar td { border: 0; padding: 0.2rem var(--space-4); display: grid;
        grid-template-columns: 7rem minmax(0, 1fr); }
      .mar td:empty { display: none; }
      .mar td::before { content: attr(data-label); grid-row: 1 / 9; font-size: var(--text-small);
        color: var(--ink-soft); padding-top: 0.35rem; }
      .mar td.is-current { box-shadow: inset 4px 0 0 var(--keel); }
      .mar tbody th { border-bottom: 0; padding-bottom: 0; }
      .mar tbody tr { border-bottom: 1px solid var(--line); padding-bottom: var(--space-2); }
      .evidence, .evidence tbody, .evidence tr { display: block; }
      .evidence tr { padding: var(--space-1) 0; border-bottom: 1px solid var(--line); }
      .evidence th, .evidence td { display: inline; border: 0; padding: 0 var(--space-2) 0 0; }
      .entry { grid-template-columns: 3rem 1.25rem minmax(0, 1fr); }
      .entry-actions { grid-column: 3; }
      .facts > div { grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); }
      .print-sheet { padding: var(--space-4); }
      .form-actions.is-sticky, .round + .form-actions.is-sticky { position: static; padding-inline: var(--space-3);
        margin: var(--space-2) calc(-1 * var(--space-3)) calc(-1 * var(--space-6)); }
      .rating-head { flex-wrap: wrap; }
      .rating-head h2 { flex-basis: 100%; }
      .bed-actions { flex-direction: row; padding: 0; }
      .changes a { grid-template-columns: minmax(0, 1fr) auto; padding: 0.4rem 0; }
      .changes b { grid-column: 1 / -1; grid-row: 2; }
    }
    """#
}
