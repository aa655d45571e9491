extension Stylesheet {
  /// Colours by night: dark and shifted to red, so that eyes stay used to the dark.
  static let nightTokens: StaticString = #"""
    color-scheme: dark;
    --ground: #120b08;
    --surface: #1d1310;
    --sunken: #170f0c;
    --ink: #f3d2bc;
    --ink-soft: #cfa78f;
    --ink-faint: #b48e79;
    --line: #3b2921;
    --line-strong: #936d59;
    --keel: #eba57c;
    --keel-deep: #f6c3a4;
    --keel-soft: #34221a;
    --watch: #edba5c;
    --watch-soft: #33250d;
    --watch-line: #c18f35;
    --urgent: #ff9a63;
    --urgent-soft: #3b1d0d;
    --urgent-line: #e0733a;
    --emergency: #ff8c86;
    --emergency-soft: #46131a;
    --emergency-line: #f0625f;
    --block: #8a4f33;
    --block-deep: #a05f3f;
    --on-block: #fff1e6;
    --alarm: #a81f2b;
    --on-alarm: #ffe9df;
    --good: #cdbb74;
    --good-soft: #2b2611;
    --focus: #ffdca8;
    --shade: none;
    --band-0: #1f1511;
    --band-1: #271a10;
    --band-2: #33200f;
    --band-3: #40260f;
    --band-4: #4f2a11;
    --area: rgb(235 165 124 / 0.13);
    --usual: #291d17;
    --night-hours: rgb(0 0 0 / 0.28);
    """#
}
