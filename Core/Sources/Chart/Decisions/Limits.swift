/// Bounds on what one entry may hold, so that a chart stays readable and a slip stays small. Status: local defaults.
public enum Limits {
  /// Characters in a name.
  public static let name = 80
  /// Characters in a reason, a remark or another single line.
  public static let line = 400
  /// Characters in a note.
  public static let note = 4_000
  /// Opioids, allergies or medicines in one list.
  public static let list = 20
  /// Due times in one order.
  public static let slots = 120
  /// Entries in one chart: a long stay has a few thousand.
  public static let entries: Int64 = 50_000
}
