/// Invented names, as people in a city of the north-eastern United States have them.
enum Names {
  /// A given name and whether it is mostly a woman's.
  struct Given: Sendable, Hashable {
    let name: String
    let isWoman: Bool
    let isSpanish: Bool
  }

  static let given: [Given] =
    people("Grace Dawn Alicia Tanya Mei Fatima Ruth Amber Noor Yvonne Kelsey Imani", woman: true)
    + people(
      "Daniel Marcus Tyrone Kevin Ahmed Sean Andre Peter Vikram Joshua Walter Eli", woman: false)
    + people("Marisol Lucía Ximena Carmen Yolanda Pilar", woman: true, spanish: true)
    + people("Rafael Héctor Mateo Julio Ignacio Óscar", woman: false, spanish: true)

  static let family: [String] = words(
    """
    Whitaker Nguyen Brooks Kowalski Haddad Coleman Park Fitzgerald Osei Lindqvist Patel Romano Jefferson
    Novak Baptiste Sullivan Chen Abernathy Kaur Dubois Freeman Olsen Reyes Tran Gallagher Mensah Weiss
    """)

  static let spanishFamily: [String] = words(
    "Figueroa Maldonado Ibarra Cordero Villanueva Santiago Peña Arroyo Quiñones Zamora Rosario")

  private static func people(_ names: String, woman: Bool, spanish: Bool = false) -> [Given] {
    words(names).map { Given(name: $0, isWoman: woman, isSpanish: spanish) }
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
