extension Stylesheet {
  static let buttons: StaticString = #"""
    .button { display: inline-flex; align-items: center; justify-content: center; gap: var(--space-2);
      min-height: var(--target); padding: 0.35rem var(--space-4); border: 1.5px solid transparent;
      border-radius: var(--radius); font-weight: 600; line-height: 1.2; text-decoration: none;
      background: none; color: var(--keel); }
    .button-primary { background: var(--block); color: var(--on-block); padding-inline: var(--space-5); }
    .button-primary:hover { background: var(--block-deep); color: var(--on-block); }
    .button-secondary { border-color: var(--line-strong); background: var(--surface); }
    .button-secondary:hover { border-color: var(--keel); background: var(--keel-soft); }
    .button-grave { border-color: var(--emergency-line); color: var(--emergency); background: var(--surface); }
    .button-grave:hover { background: var(--emergency-soft); color: var(--emergency); }
    .button-quiet { padding-inline: var(--space-3); font-weight: 400; text-decoration: underline;
      text-underline-offset: 0.2em; }
    .button-quiet:hover { background: var(--keel-soft); }
    .button[disabled] { opacity: 0.55; cursor: default; }
    .form-actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3) var(--space-4);
      padding: var(--space-3) 0; }
    .form-summary { flex: 1 1 auto; }
    .form-buttons { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; }
    html:has(.form-actions.is-sticky) { scroll-padding-bottom: 7rem; }
    .form-actions.is-sticky { position: sticky; bottom: 0; z-index: 5; padding: var(--space-2) var(--space-4);
      margin: 0 calc(-1 * var(--space-4)); background: var(--surface); border-top: 2px solid var(--keel); }
    .save-state { font-size: var(--text-dense); color: var(--ink-soft); }
    .save-state:empty { display: none; }
    """#
}
