extension Stylesheet {
  static let person: StaticString = #"""
    .person { background: var(--surface); border-bottom: 1px solid var(--line); }
    .person-main { display: flex; flex-wrap: wrap; align-items: stretch; gap: 0 var(--space-5);
      padding-right: var(--space-5); min-height: 3.375rem; }
    .person-main > * { display: flex; flex-direction: column; justify-content: center;
      padding: var(--space-1) 0; }
    .person-main > .person-bed { min-width: 4.5rem; padding: var(--space-1) var(--space-4);
      background: var(--block); color: var(--on-block); text-align: center; line-height: 1; }
    .person-bed span { font-size: 0.75rem; }
    .person-bed b { font-size: var(--text-page); }
    .person-name { font-size: var(--text-large); font-weight: 600; line-height: 1.25; }
    .person-name a { color: inherit; text-decoration: none; }
    .person-name a:hover { text-decoration: underline; }
    .person-details { font-size: var(--text-small); color: var(--ink-soft); }
    .person-main > .person-allergies, .person-main > .person-unknowns { flex-direction: row;
      align-items: center; justify-content: flex-start; gap: var(--space-2); font-size: var(--text-dense);
      line-height: 1.3; }
    .person-allergies b, .person-unknowns b { display: block; font-size: var(--text-small);
      font-weight: 400; }
    .person-main > .person-allergies.is-known { padding: 0 var(--space-3); margin: 5px 0;
      background: var(--alarm); color: var(--on-alarm); border-radius: var(--radius);
      --cut: var(--alarm); font-weight: 600; }
    .person-allergies.is-unknown, .person-unknowns { color: var(--watch); }
    .person-main > .person-facts { flex-direction: row; align-items: center; gap: var(--space-5); }
    .person-facts dt { font-size: var(--text-small); color: var(--ink-soft); line-height: 1.3; }
    .person-facts dd { font-size: var(--text-dense); font-weight: 600; line-height: 1.3; }
    .person-facts .is-unknown dd { color: var(--watch); }
    .person-main > .person-flags { flex-direction: row; align-items: center; gap: var(--space-2);
      margin-left: auto; }
    .person-nav { border-top: 1px solid var(--line); padding: 0 var(--space-4); overflow-x: auto; }
    .person-nav ul { display: flex; }
    .person-nav a { display: flex; align-items: center; min-height: var(--target); padding: 0 var(--space-3);
      color: var(--ink-soft); text-decoration: none; white-space: nowrap;
      border-bottom: 3px solid transparent; border-top: 3px solid transparent; }
    .person-nav a:hover { color: var(--ink); border-bottom-color: var(--line-strong); }
    .person-nav [aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--keel); }
    """#
}
