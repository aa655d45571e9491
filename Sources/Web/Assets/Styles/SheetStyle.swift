extension Stylesheet {
  static let sheet: StaticString = #"""
    .print-sheet { max-width: 50rem; margin: 0 auto; padding: var(--space-6); background: var(--surface);
      box-shadow: var(--shade); display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-5); }
    .print-sheet .course-drawing { min-width: 0; }
    .print-sheet .course-frame { padding-inline: 0; }
    .print-sheet > header { display: grid; gap: var(--space-3); padding-bottom: var(--space-4);
      border-bottom: 2.5px solid var(--keel); }
    .print-sheet-maker { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); justify-content: space-between; align-items: center;
      color: var(--ink-soft); }
    .print-sheet h2 { padding-bottom: var(--space-1); }
    .print-sheet .facts > div { border: 0; padding: 0.1rem 0; }
    .print-sheet > footer { font-size: var(--text-small); color: var(--ink-soft);
      border-top: 1px solid var(--line); padding-top: var(--space-2); }
    .print-sheet.is-for-patient { font-size: 1.1875rem; line-height: 1.6; }
    .print-sheet.is-for-patient h1 { font-size: 2.125rem; }
    .print-sheet.is-for-patient h2 { font-size: 1.4375rem; padding-top: var(--space-3); }
    .print-sheet section > p { max-width: 36rem; }
    .plain-list { list-style: none; display: grid; gap: var(--space-2); }
    .plain-list li { padding-left: 1.5rem; position: relative; }
    .plain-list li::before { content: ""; position: absolute; left: 0; top: 0.72em; width: 0.8rem;
      border-top: 2.5px solid var(--keel); }
    .warning-box { padding: var(--space-4) var(--space-5); border: 2.5px solid var(--emergency-line);
      border-radius: var(--radius-large); }
    .signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: var(--space-5); padding-top: var(--space-6); }
    .signatures p { padding-top: var(--space-1); border-top: 1px solid var(--ink); font-size: var(--text-small); }
    """#
}
