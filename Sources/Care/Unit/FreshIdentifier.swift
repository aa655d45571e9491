/// Makes identifiers for charts and orders: 20 letters and digits from the system's random source, 100 bits and more.
enum FreshIdentifier {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return String((0..<20).map { _ in letters.randomElement(using: &generator) ?? "0" })
  }
}
