import Care
import Chart
import Hummingbird
import StrictJSON

extension RequestContext {
  /// After something was recorded: the page that shows it, or the entries' numbers for a client that wants JSON.
  func recorded(_ recorded: CareUnit.Recorded, then link: Link) -> Answer {
    guard wantsJSON else { return .seeOther(link) }
    return .json(
      [
        "chart": .string(recorded.chart.id), "version": .integer(recorded.chart.version),
        "entries": .array(recorded.numbers.map { .integer($0) }),
      ], status: recorded.wasRepeated ? .ok : .created)
  }
}
