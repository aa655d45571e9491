/// How fast the time of a demonstration runs.
public enum DemoRate: String, Sendable, Hashable, CaseIterable {
  /// Time stands still, and with it the virtual staff.
  case paused
  /// One minute a minute.
  case realTime = "real-time"
  /// Ten minutes a minute.
  case tenfold = "10x"
  /// An hour a minute.
  case sixtyfold = "60x"

  /// Milliseconds of the demonstration for each real one.
  public var factor: Int64 {
    switch self {
    case .paused: 0
    case .realTime: 1
    case .tenfold: 10
    case .sixtyfold: 60
    }
  }

  /// The rate as people read it.
  public var text: String {
    switch self {
    case .paused: "Paused"
    case .realTime: "Real time"
    case .tenfold: "10 times"
    case .sixtyfold: "60 times"
    }
  }
}
