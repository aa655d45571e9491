/// When SQLite waits for the disk. The raw values are those of `PRAGMA synchronous`.
package enum Durability: Int, Sendable {
  /// At every commit: what is acknowledged survives a power cut.
  case full = 2
  /// At checkpoints only. Exists so that the power-cut test can show that it would find the loss.
  case normalToProveTheTest = 1
}
