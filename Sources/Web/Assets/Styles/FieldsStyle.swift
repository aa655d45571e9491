extension Stylesheet {
  static let fields: StaticString = #"""
    .field { min-width: 0; }
    .field > label:not(.checkbox), .field > legend { display: block; margin-bottom: 0.3rem; font-weight: 600; }
    .field-optional { font-weight: 400; font-size: var(--text-small); color: var(--ink-soft); }
    .field-hint { margin: -0.15rem 0 0.4rem; font-size: var(--text-dense); color: var(--ink-soft); }
    .field-error { display: flex; gap: var(--space-2); align-items: baseline; margin-bottom: 0.4rem;
      font-weight: 600; color: var(--emergency); }
    .field.has-error { padding-left: var(--space-3); border-left: 4px solid var(--emergency-line); }
    .field-line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
    .field input:not([type="checkbox"]):not([type="radio"]), .field select, .field textarea {
      min-height: var(--target); padding: 0.4rem 0.75rem; border: 1.5px solid var(--line-strong);
      border-radius: var(--radius); background: var(--surface); width: 100%; }
    .field input:hover, .field select:hover, .field textarea:hover { border-color: var(--keel); }
    .field-text .field-line, .field-select .field-line { flex-wrap: nowrap; }
    .field.has-error input, .field.has-error select, .field.has-error textarea {
      border-color: var(--emergency-line); }
    .number-box { position: relative; flex: 0 1 9rem; min-width: 7.5rem; }
    .field .number-box input { padding-right: 3.6rem; font-size: var(--text-large); font-weight: 600; }
    .number-unit { position: absolute; right: 0.75rem; top: 0; bottom: 0; display: flex;
      align-items: center; font-size: var(--text-dense); color: var(--ink-soft); pointer-events: none; }
    .field-instant input { max-width: 16rem; }
    .previous { font-size: var(--text-dense); color: var(--ink-soft); white-space: nowrap; }
    .previous b { color: var(--ink); }
    .select-box { position: relative; display: block; width: 100%; max-width: 26rem; }
    .field .select-box select { appearance: none; padding-right: 2.5rem; }
    .select-box::after { content: ""; position: absolute; right: 1rem; top: 50%; width: 0.5rem;
      height: 0.5rem; margin-top: -0.4rem; border-right: 2px solid var(--ink-soft);
      border-bottom: 2px solid var(--ink-soft); transform: rotate(45deg); pointer-events: none; }
    .chips { display: flex; flex-wrap: wrap; gap: var(--space-2); }
    .chips.is-stacked { flex-direction: column; align-items: stretch; width: 100%; }
    .chip { position: relative; display: flex; }
    .chip input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; margin: 0;
      cursor: pointer; }
    .chip span { display: flex; flex-direction: column; justify-content: center; min-height: var(--target);
      min-width: var(--target); padding: 0.3rem var(--space-4); border: 1.5px solid var(--line-strong);
      border-radius: var(--radius); background: var(--surface); width: 100%; }
    .chip input:hover + span { border-color: var(--keel); }
    .chip input:checked + span { background: var(--block); border-color: var(--block); color: var(--on-block);
      font-weight: 600; }
    .chip input:checked + span small { color: inherit; font-weight: 400; }
    .chip input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
    .checkbox, .confirm-value { display: flex; align-items: flex-start; gap: var(--space-3);
      min-height: var(--target); padding: 0.6rem 0; cursor: pointer; }
    .checkbox input, .confirm-value input { flex: none; width: 1.4rem; height: 1.4rem; margin: 0;
      accent-color: var(--keel); }
    .checkbox small { display: block; }
    .confirm-value { align-items: center; padding: 0 var(--space-3); border-radius: var(--radius);
      background: var(--watch-soft); color: var(--watch); font-size: var(--text-dense); font-weight: 600; }
    .error-summary { margin-bottom: var(--space-5); padding: var(--space-4) var(--space-5);
      border: 3px solid var(--emergency-line); border-radius: var(--radius-large); background: var(--surface); }
    .error-summary h2 { display: flex; gap: var(--space-2); align-items: center; color: var(--emergency); }
    .error-summary ul { margin-top: var(--space-2); display: grid; gap: var(--space-1); }
    .error-summary a { display: inline-block; padding: 0.2rem 0; color: var(--emergency); font-weight: 600; }
    """#
}
