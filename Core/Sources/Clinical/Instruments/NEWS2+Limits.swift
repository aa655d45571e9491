extension NEWS2 {
  /// The youngest age the score was made for, in years. Source: Royal College of Physicians 2017.
  private static let youngest = 16

  /// Whom it was made for, in one sentence.
  public static let scope = "NEWS2 is for people of \(youngest) and over who are not pregnant."

  /// Why the score may not hold for a person, in one sentence; nil when nothing speaks against it.
  ///
  /// Unknown: an age or a pregnancy nobody has recorded is named as well.
  public static func limit(age: Int?, pregnancy: Evaluation.Pregnancy?) -> String? {
    var reasons: [String] = []
    if age.map({ $0 < youngest }) ?? true {
      reasons.append(age.map { "age \($0)" } ?? "age not recorded")
    }
    switch (pregnancy?.test ?? .unknown, pregnancy?.isPossible ?? .unknown) {
    case (.yes, _): reasons.append("pregnant")
    case (.no, _), (.unknown, .no): break
    case (.unknown, .yes), (.unknown, .unknown): reasons.append("pregnancy not excluded")
    }
    guard !reasons.isEmpty else { return nil }
    return "\(scope) Here: \(reasons.joined(separator: ", "))."
  }
}
