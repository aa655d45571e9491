/// The one stylesheet: its parts in the order in which a later one may refine an earlier one.
enum Stylesheet {
  /// The whole text.
  static let text: String = parts.joined(separator: "\n")

  private static let parts: [String] = [
    ":root, [data-theme=\"day\"] {\(dayTokens)}", measures, nightRules, "\(base)", "\(layout)",
    "\(shell)", "\(person)",
    "\(buttons)", "\(forms)", "\(fields)", "\(rating)", "\(signals)", "\(notices)", "\(advice)",
    "\(records)", "\(timeline)", "\(medication)", "\(board)", "\(course)", "\(sheet)",
    "\(ward)", "\(gates)", "\(reveal)", "\(wall)", "\(design)", "\(narrow)", "\(printed)",
    "\(contrast)",
  ]

  private static let measures: String = "\(tokens)"

  /// Night colours when chosen, and when the device asks for them and nothing is chosen.
  private static let nightRules = """
    [data-theme="night"] {\(nightTokens)}
    @media (prefers-color-scheme: dark) { [data-theme="automatic"] {\(nightTokens)} }
    """
}
