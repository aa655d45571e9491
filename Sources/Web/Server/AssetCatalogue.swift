import Crypto

/// All assets under one fingerprint, so that a browser may keep them for ever and a changed one is
/// never missed.
///
/// The fingerprint covers the whole set and stands in the folder, not in the file name: scripts can
/// import each other by relative paths, and a page never mixes two releases.
struct AssetCatalogue: Sendable {
  /// The first 16 hexadecimal digits of the hash over all names and contents.
  let fingerprint: String
  private let assetsByPath: [String: Asset]

  init(_ assets: [Asset]) {
    let fingerprint = Self.fingerprint(of: assets)
    var assetsByPath: [String: Asset] = [:]
    for asset in assets { assetsByPath[Self.path(of: asset, fingerprint)] = asset }
    self.fingerprint = fingerprint
    self.assetsByPath = assetsByPath
  }

  /// The path a page links to.
  func path(of asset: Asset) -> String { Self.path(of: asset, fingerprint) }

  /// The asset that stands at a path.
  func asset(at path: String) -> Asset? { assetsByPath[path] }

  private static func path(of asset: Asset, _ fingerprint: String) -> String {
    asset.standsAtRoot ? "/\(asset.name)" : "/assets/\(fingerprint)/\(asset.name)"
  }

  private static func fingerprint(of assets: [Asset]) -> String {
    var hash = SHA256()
    for asset in assets.sorted(by: { $0.name < $1.name }) {
      hash.update(data: Array("\(asset.name)\u{0}\(asset.bytes.count)\u{0}".utf8))
      hash.update(data: asset.bytes)
    }
    return hash.finalize().prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
