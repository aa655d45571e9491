/// The medicines and products a unit can order.
public enum Formulary {
  /// Every product, family by family.
  public static let products: [Product] =
    buprenorphine + opioidAgonists + opioidAntagonists + alpha2Agonists + stomach + pain
    + sleepAndAnxiety + benzodiazepines + vitamins

  /// Every medicine once, in the order of the products it leads.
  public static let medicines: [Medicine] = products.flatMap(\.medicines).reduce(into: []) {
    if !$0.contains($1) { $0.append($1) }
  }

  /// The product with this identifier, or nil.
  public static func product(_ id: String) -> Product? { productsByID[id] }

  /// The medicine with this identifier, or nil.
  public static func medicine(_ id: String) -> Medicine? { medicines.first { $0.id == id } }

  private static let productsByID: [String: Product] = Dictionary(
    products.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
