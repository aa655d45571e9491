extension Array {
  /// The same, oldest first. What stands in order already is not touched.
  func oldestFirst<Value>() -> [Charted<Value>] where Element == Charted<Value> {
    var previous = Int64.min
    for index in indices {
      let time = self[index].at.milliseconds
      guard time >= previous else { return sorted { $0.at < $1.at } }
      previous = time
    }
    return self
  }

  /// The index of the first element later than an instant, of an array that stands oldest first.
  func firstIndex<Value>(after instant: Instant) -> Int where Element == Charted<Value> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].at > instant { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
