/// The `d` of an SVG path, written straight into bytes: a long stay has thousands of points.
struct PlotPath: Sendable {
  private var bytes: [UInt8] = []

  /// Starts with room for a number of points.
  init(points: Int) {
    bytes.reserveCapacity(points * 16)
  }

  /// What has been drawn, ready for an attribute.
  var data: HTML { HTML(bytes: bytes) }

  /// Lifts the pen.
  mutating func move(_ x: Double, _ y: Double) {
    write("M", x, y)
  }

  /// Draws a straight line.
  mutating func line(_ x: Double, _ y: Double) {
    write("L", x, y)
  }

  /// Draws straight up or down.
  mutating func vertical(_ y: Double) {
    bytes.append(UInt8(ascii: "V"))
    PlotNumber.write(y, into: &bytes)
  }

  /// Leaves a dot, for a stroke with round ends.
  mutating func dot(_ x: Double, _ y: Double) {
    write("M", x, y)
    bytes.append(UInt8(ascii: "h"))
    bytes.append(UInt8(ascii: "0"))
  }

  private mutating func write(_ letter: Unicode.Scalar, _ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: letter))
    PlotNumber.write(x, into: &bytes)
    bytes.append(UInt8(ascii: " "))
    PlotNumber.write(y, into: &bytes)
  }
}
