extension Stylesheet {
  /// On paper: black on white, whom and when on each sheet, nothing to press.
  static let printed: StaticString = #"""
    @media print {
      @page { margin: 12mm 14mm; }
      @page wide { size: landscape; }
      .page-wide { page: wide; }
      :root, [data-theme] { color-scheme: light; --ground: #fff; --surface: #fff; --sunken: #fff; --ink: #000;
        --ink-soft: #222; --ink-faint: #333; --line: #bbb; --line-strong: #555; --keel: #000;
        --keel-deep: #000; --keel-soft: #fff; --block: #000; --block-deep: #000; --on-block: #fff; --alarm: #000; --watch: #000; --watch-soft: #fff;
        --watch-line: #000; --urgent: #000; --urgent-soft: #fff; --urgent-line: #000; --emergency: #000;
        --emergency-soft: #fff; --emergency-line: #000; --on-alarm: #fff; --good: #000; --good-soft: #fff;
        --shade: none; --band-0: #fff; --band-1: #f6f6f6; --band-2: #ececec; --band-3: #e0e0e0;
        --band-4: #d4d4d4; --area: rgb(0 0 0 / 0.06); --usual: #f2f2f2; --night-hours: transparent; }
      html { font-size: 10.5pt; }
      .masthead-nav, .masthead-tools, .demo-strip, .stale-bar, .skip-link, .person-nav, .form-actions,
      .page-actions, .entry-actions, .mar-actions, .bed-actions, .panel-actions, .course-table,
      .button { display: none !important; }
      .masthead { min-height: 0; padding: 0 0 2mm; border-bottom: 1.5pt solid #000; }
      .masthead-facility { display: inline; }
      .content, .page-wide .content { max-width: none; padding: 4mm 0 0; }
      .person { border-bottom: 1pt solid #000; }
      .person-main { padding: 0; }
      .person-main > .person-bed { background: #fff; color: #000; padding-left: 0; text-align: left; }
      .person-main > .person-allergies.is-known { background: #fff; color: #000; border: 1.5pt solid #000;
        --cut: #fff; }
      .panel, .finding, .step, .confirm, .bed, .print-sheet { box-shadow: none; }
      .finding, .step, .confirm, .bed, .entry, tr, .print-sheet section { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .course-drawing { max-height: 112mm; }
      .panel { border-top: 1pt solid #000; border-radius: 0; }
      .flag-emergency, .finding-hard-stop > header, .finding-alert > header { background: #fff; color: #000;
        border: 1.5pt solid #000; --cut: #fff; }
      .bed-emergency .bed-number { background: #fff; color: #000; }
      .columns { grid-template-columns: minmax(0, 1fr); }
      .course-drawing, .mar { min-width: 0; }
      .table-frame, .course-frame { overflow: visible; padding-inline: 0; }
      .print-sheet { max-width: none; padding: 0; }
      .page-sheet .masthead, .page-sheet .person { display: none; }
      .chip input:checked + span, .rating-option input:checked + .rating-face { background: #fff; color: #000;
        outline: 2pt solid #000; }
      body { display: table; width: 100%; }
      .print-footer { display: table-footer-group; break-inside: avoid; font-size: 8.5pt; }
      .print-footer p { display: flex; justify-content: space-between; margin-top: 4mm; padding-top: 1mm;
        border-top: 0.5pt solid #000; }
      a { color: inherit; text-decoration: none; }
    }
    """#
}
