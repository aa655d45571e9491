import Clinical
import StrictJSON

/// When something was so and who says it.
struct Stamp {
  let at: Instant
  let author: String

  init(from object: inout JSONObject, before now: Instant) throws(JSONFieldError) {
    at = try object.past("at", before: now)
    author = try object.words("by")
  }

  func charted<Value>(_ value: Value) -> Charted<Value> {
    Charted(value, at: at, author: author)
  }
}
