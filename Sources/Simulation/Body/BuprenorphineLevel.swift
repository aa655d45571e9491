/// Buprenorphine in a body: mouth, blood, tissue and the site of effect.
///
/// Rates and volumes of Jones 2021 (Clin Pharmacokinet, sublingual tablet); the lag to the effect site is a local choice, shorter
/// than after injection, so that relief and precipitated withdrawal come within the hour.
struct BuprenorphineLevel: Sendable {
  private var mouth = 0.0
  private var blood = 0.0
  private var tissue = 0.0
  private var effectSite = 0.0

  private static let absorption = 1.17
  private static let elimination = 52.2 / 432
  private static let toTissue = 79.5 / 432
  private static let fromTissue = 79.5 / 1_110
  private static let lag = 1.2
  private static let volume = 432.0
  private static let halfEffect = 0.67

  /// A dose under the tongue, in milligrams; less of a large one is absorbed.
  mutating func take(milligrams: Double) {
    mouth += milligrams * (milligrams >= 16 ? 0.185 * 0.765 : 0.185)
  }

  mutating func step(hours: Double) {
    let absorbed = mouth * Self.absorption * hours
    let out = blood * Self.toTissue * hours
    let back = tissue * Self.fromTissue * hours
    mouth -= absorbed
    blood += absorbed + back - out - blood * Self.elimination * hours
    tissue += out - back
    let concentration = blood * 1_000 / Self.volume
    effectSite += (concentration - effectSite) * Self.lag * hours
  }

  /// How strongly it competes for the receptor: 1 fills half of what it can fill (Nasser 2014, 0.67 ng/mL; not re-read).
  var strength: Double { effectSite / Self.halfEffect }
}
