extension Stylesheet {
  static let base: StaticString = #"""
    *, *::before, *::after { box-sizing: border-box; }
    html { font-family: var(--font); font-size: 100%; line-height: 1.45; color: var(--ink);
      background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; min-height: 100vh; font-variant-numeric: tabular-nums; }
    [hidden] { display: none !important; }
    h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
    fieldset { border: 0; min-width: 0; }
    legend { padding: 0; }
    ul, ol { list-style: none; }
    h1 { font-size: var(--text-page); line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; }
    h2 { font-size: var(--text-large); line-height: 1.3; font-weight: 600; }
    h3 { font-size: var(--text); line-height: 1.35; font-weight: 600; }
    small { font-size: var(--text-small); color: var(--ink-soft); }
    a { color: var(--keel); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
    a:hover { color: var(--keel-deep); text-decoration-thickness: 2px; }
    b, strong { font-weight: 600; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
    button, input, select, textarea { font: inherit; color: inherit; }
    button { cursor: pointer; }
    table { border-collapse: collapse; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .skip-link { position: absolute; left: var(--space-4); top: -4rem; z-index: 20;
      padding: var(--space-2) var(--space-4); background: var(--block); color: var(--on-block); }
    .skip-link:focus { top: var(--space-2); color: var(--on-block); }
    .symbol { flex: none; width: 1.15em; height: 1.15em; fill: none; stroke: currentColor;
      stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.2em; }
    .symbol .solid { fill: currentColor; }
    .symbol .cut { stroke: var(--cut, var(--surface)); stroke-width: 2.2; }
    @media (prefers-reduced-motion: no-preference) {
      a, button, .button, .chip span, .rating-face { transition: background-color 0.12s,
        border-color 0.12s, color 0.12s; }
    }
    """#
}
