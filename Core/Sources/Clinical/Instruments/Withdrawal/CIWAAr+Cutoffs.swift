extension CIWAAr {
  /// The sources disagree; the site's medical lead chooses. The VA prints "8 to 10", "8-15", "15 or more", which overlap and cannot
  /// be applied; read to the higher band they are those of CamCOPS.
  static let cutoffs: [Instrument.CutoffSet] = [asam, camcops, common]

  private static let asam = Instrument.CutoffSet(
    id: "asam-2020",
    source: Citation(
      "ASAM alcohol withdrawal guideline 2020, pocket guide", .guideline, verified: true),
    bands: .named((0...9, "mild"), (10...18, "moderate"), (19...67, "severe")))

  private static let camcops = Instrument.CutoffSet(
    id: "camcops", source: Citation("CamCOPS task CIWA-Ar", .study, verified: true),
    bands: .named((0...7, "mild"), (8...14, "moderate"), (15...67, "severe")))

  private static let common = Instrument.CutoffSet(
    id: "wikipedia",
    source: Citation("Wikipedia, as commonly copied", .localDefault, verified: true),
    bands: .named((0...10, "mild"), (11...15, "moderate"), (16...67, "severe")))
}
