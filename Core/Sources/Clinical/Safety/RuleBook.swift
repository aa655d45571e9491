/// Every safety rule that runs, in the order it is shown.
public enum RuleBook {
  /// All rules of all families.
  public static let all: [Rule] = []
}
