/// Body weight in whole grams.
public struct Weight: Hashable, Comparable, Sendable {
  /// The weight in grams.
  public let grams: Int

  /// Makes a weight, or nil outside 20 kg to 350 kg, which no adult or adolescent on a unit weighs. Status: local default.
  public init?(grams: Int) {
    guard (20_000...350_000).contains(grams) else { return nil }
    self.grams = grams
  }

  /// Orders by weight.
  public static func < (left: Weight, right: Weight) -> Bool {
    left.grams < right.grams
  }

  /// Kilograms with one decimal, "72.4 kg".
  public var text: String {
    "\(grams / 1_000).\(grams % 1_000 / 100) kg"
  }
}

/// Body temperature in tenths of a degree Celsius.
public struct Temperature: Hashable, Comparable, Sendable {
  /// Tenths of a degree Celsius: 368 is 36.8 °C.
  public let tenths: Int

  /// Makes a temperature from tenths of a degree Celsius.
  public init(tenths: Int) {
    self.tenths = tenths
  }

  /// Orders by temperature.
  public static func < (left: Temperature, right: Temperature) -> Bool {
    left.tenths < right.tenths
  }

  /// Degrees with one decimal, "36.8 °C".
  public var text: String {
    "\(tenths / 10).\(abs(tenths % 10)) °C"
  }
}
