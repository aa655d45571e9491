extension Stylesheet {
  /// Colours by day. Each text colour has at least 4.5:1 on every ground it stands on.
  static let dayTokens: StaticString = #"""
    color-scheme: light;
    --ground: #eaf0f0;
    --surface: #ffffff;
    --sunken: #f4f7f7;
    --ink: #12242a;
    --ink-soft: #3f5259;
    --ink-faint: #56686e;
    --line: #d0dada;
    --line-strong: #7d8f95;
    --keel: #0d4754;
    --keel-deep: #08323c;
    --keel-soft: #dfecee;
    --watch: #7c5000;
    --watch-soft: #fcf1d7;
    --watch-line: #b67d0b;
    --urgent: #a03708;
    --urgent-soft: #fde9dd;
    --urgent-line: #c9541e;
    --emergency: #98102d;
    --emergency-soft: #fbe3e7;
    --emergency-line: #b8173a;
    --block: #0d4754;
    --block-deep: #08323c;
    --on-block: #ffffff;
    --alarm: #b8173a;
    --on-alarm: #ffffff;
    --good: #1b6346;
    --good-soft: #e0f0e7;
    --focus: #0b62c4;
    --shade: 0 1px 2px rgb(18 36 42 / 0.06), 0 4px 14px rgb(18 36 42 / 0.05);
    --band-0: #f7faf9;
    --band-1: #faf5e7;
    --band-2: #f8ebd1;
    --band-3: #f4dabd;
    --band-4: #eec6ae;
    --area: rgb(13 71 84 / 0.09);
    --usual: #e6f0ec;
    --night-hours: rgb(38 62 92 / 0.055);
    """#
}
