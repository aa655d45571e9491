extension Stylesheet {
  /// The picture: one time axis, withdrawal above the level line, doses below.
  static let course: StaticString = #"""
    .course-frame { overflow-x: auto; padding: 0 var(--space-4) var(--space-1); }
    .course-drawing { display: block; width: 100%; min-width: 58rem; height: auto; font-family: var(--font);
      font-variant-numeric: tabular-nums; }
    .course-drawing text { fill: var(--ink-soft); font-size: 12px; }
    .band-0 { fill: var(--band-0); }
    .band-1 { fill: var(--band-1); }
    .band-2 { fill: var(--band-2); }
    .band-3 { fill: var(--band-3); }
    .band-4 { fill: var(--band-4); }
    .course-drawing .course-band-name { text-anchor: end; fill: var(--ink-soft); }
    .course-drawing .course-band-range, .course-drawing .course-axis { text-anchor: end;
      fill: var(--ink-faint); font-size: 11px; }
    .course-usual { fill: var(--usual); }
    .course-night { fill: var(--night-hours); }
    .course-future { fill: var(--surface); opacity: 0.72; }
    .course-day-line { stroke: var(--line-strong); stroke-width: 1; }
    .course-hour-line { stroke: var(--ink); stroke-opacity: 0.06; }
    .course-separator { stroke: var(--line); }
    .course-rail { stroke: var(--line); stroke-dasharray: 1 4; }
    .course-drawing .course-day { fill: var(--ink); font-size: 15px; font-weight: 600; }
    .course-drawing .course-date { font-size: 12px; }
    .course-drawing .course-hour { text-anchor: middle; fill: var(--ink-faint); font-size: 11px; }
    .course-horizon { stroke: var(--keel); stroke-width: 2.5; stroke-linecap: round; }
    .course-area { fill: var(--area); }
    .course-line { fill: none; stroke: var(--keel); stroke-width: 2.75; stroke-linejoin: round;
      stroke-linecap: round; }
    .course-point circle { fill: var(--surface); stroke: var(--keel); stroke-width: 2.25; }
    .course-point.is-last circle { fill: var(--keel); stroke: var(--surface); }
    .course-drawing .course-value { text-anchor: middle; fill: var(--ink); font-weight: 600;
      paint-order: stroke; stroke: var(--halo, transparent); }
    .course-gap { stroke: var(--line-strong); stroke-dasharray: 2 4; }
    .course-drawing .course-gap-text { text-anchor: middle; fill: var(--ink-faint); font-size: 11px; }
    .course-incomplete { fill: none; stroke: var(--ink-soft); stroke-width: 1.5; stroke-dasharray: 2 2; }
    .course-drawing .course-incomplete-text { text-anchor: middle; font-size: 11px; }
    .course-drawing .course-score-name { fill: var(--ink); font-size: 17px; font-weight: 600; }
    .course-drawing .course-latest-score { fill: var(--keel); font-size: 38px; font-weight: 600;
      text-anchor: end; letter-spacing: -1px; }
    .course-drawing .course-latest-note { text-anchor: end; fill: var(--ink); }
    .course-thread { stroke: var(--keel); stroke-width: 1; stroke-dasharray: 1 3; stroke-linecap: round; }
    .course-weight { fill: var(--keel); stroke: var(--keel); stroke-width: 1.5; }
    .course-half { fill: var(--surface); stroke: var(--keel); stroke-width: 1.5; }
    .dose-is-due .course-weight, .dose-is-not-yet .course-weight { fill: var(--surface);
      stroke-dasharray: 3 3; }
    .dose-is-missed .course-weight { fill: var(--surface); stroke: var(--urgent-line); stroke-dasharray: 1 3; }
    .dose-is-late .course-weight { fill: var(--urgent-soft); stroke: var(--urgent-line); }
    .dose-is-refused .course-weight, .dose-is-held .course-weight { fill: var(--surface);
      stroke: var(--ink-soft); }
    .dose-is-unknown .course-weight { fill: var(--emergency-soft); stroke: var(--emergency-line);
      stroke-dasharray: 3 3; }
    .course-strike { stroke: var(--watch-line); stroke-width: 2.5; stroke-linecap: round; }
    .dose-is-vomited .course-strike { stroke: var(--surface); }
    .course-drawing .course-amount { text-anchor: middle; fill: var(--ink); font-weight: 600;
      font-size: 12.5px; }
    .course-drawing .course-dose-word { text-anchor: middle; font-size: 11px; }
    .course-drawing .course-medicine { text-anchor: end; }
    .course-tick { fill: var(--keel); }
    .dose-is-refused .course-tick, .dose-is-missed .course-tick, .dose-is-held .course-tick, .dose-is-due .course-tick,
    .dose-is-not-yet .course-tick, .dose-is-late .course-tick, .dose-is-unknown .course-tick {
      fill: var(--surface); stroke: var(--ink-soft); stroke-width: 1.5; }
    .course-drawing .course-tick-text, .course-drawing .course-note-text { font-size: 11px; }
    .course-note path { fill: var(--watch-soft); stroke: var(--watch-line); stroke-width: 1.25;
      stroke-linejoin: round; }
    .course-drawing .course-lane-name { fill: var(--ink); font-size: 13px; font-weight: 600; }
    .course-drawing .course-lane-unit { fill: var(--ink-faint); font-size: 11px; }
    .course-trace { fill: none; stroke: var(--keel); stroke-width: 1.5; stroke-opacity: 0.65;
      stroke-linejoin: round; }
    .course-beads { fill: none; stroke: var(--keel); stroke-width: 5; stroke-linecap: round; }
    .course-bars { fill: none; stroke: var(--keel); stroke-width: 4; stroke-linecap: round;
      stroke-opacity: 0.75; }
    .course-bars.is-dense { stroke-width: 1.5; }
    .course-sign { stroke: var(--surface); stroke-width: 1.25; }
    .sign-watch { fill: var(--surface); stroke: var(--watch-line); stroke-width: 2.5; }
    .sign-urgent { fill: var(--urgent-line); }
    .sign-emergency { fill: var(--emergency-line); }
    .course-drawing .course-latest { text-anchor: end; fill: var(--ink); font-size: 18px; font-weight: 600; }
    .course-now { stroke: var(--urgent-line); stroke-width: 1.75; }
    .course-drawing .course-now-text { text-anchor: middle; fill: var(--urgent); font-weight: 600; }
    .course-reading { pointer-events: none; }
    .course-reading path { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; }
    .course-drawing .course-reading text { fill: var(--ink); font-weight: 600; font-size: 12px;
      text-anchor: middle; }
    .course-reading rect { fill: var(--surface); stroke: var(--line-strong); }
    .course-table summary { min-height: var(--target); padding: 0.7rem var(--space-4); cursor: pointer;
      font-size: var(--text-dense); color: var(--keel); }
    .course-table .table-frame { padding: 0 var(--space-4) var(--space-4); max-height: 24rem; overflow: auto; }
    """#
}
