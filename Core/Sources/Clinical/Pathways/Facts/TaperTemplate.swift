/// A course of falling daily buprenorphine doses. Source: fact base 1.6; templates are local defaults.
public enum TaperTemplate: String, Sendable, Hashable, CaseIterable {
  case fourDays = "taper-4"
  case fiveDays = "taper-5"
  case sevenDays = "taper-7"
  case tenDays = "taper-10"

  /// The name as people read it.
  public var text: String { "Taper over \(doses.count) days from \(doses[0].text)" }

  /// The daily doses, largest first; after the last comes none.
  public var doses: [Dose] {
    let milligrams: [Int] =
      switch self {
      case .fourDays: [8, 6, 4, 2]
      case .fiveDays: [12, 8, 6, 4, 2]
      case .sevenDays: [16, 12, 10, 8, 6, 4, 2]
      case .tenDays: [16, 14, 12, 10, 8, 6, 4, 4, 2, 2]
      }
    return milligrams.map { .milligrams($0) }
  }

  /// The daily doses for somebody who takes `dose` a day: a taper never begins above the present dose.
  public func doses(from dose: Dose) -> [Dose] {
    Array(doses.drop { $0 > dose })
  }

  /// The template whose first dose is nearest below or at the present dose, with the next longer one where there is one.
  public static func fitting(_ dose: Dose) -> [TaperTemplate] {
    switch dose {
    case .milligrams(16)...: [.sevenDays, .tenDays]
    case .milligrams(12)...: [.fiveDays, .tenDays]
    default: [.fourDays, .tenDays]
    }
  }

  /// The rest of a course with one day more at the dose last taken: what follows when withdrawal is not controlled.
  public static func extending(_ rest: [Dose], afterTaking last: Dose) -> [Dose] {
    [last] + rest
  }
}
