/// The unit's time when the page was made, so that countdowns in the browser follow the server.
struct ShellClock: Sendable {
  /// Milliseconds since 1970, UTC.
  var now: Int64
  /// How many unit seconds pass in one real second: 1 in care, more in a demonstration, 0 when paused.
  var rate = 1
  /// The same instant in the facility's time zone, for example `Mon 16 Nov 14:20`.
  var text: String
  /// The facility's zone by its IANA name, so that the browser can keep the clock; nil leaves it standing.
  var timeZone: String?

  /// Goes first into a live fragment: sets the browser's clock anew, after a change of speed too.
  var synchronisation: HTML {
    #"<span hidden data-now="\#(now)" data-clock-rate="\#(rate)"></span>"#
  }
}
