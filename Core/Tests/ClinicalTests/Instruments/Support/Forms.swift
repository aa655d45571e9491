import Testing

@testable import Clinical

/// Filled forms written as text, for tables.
///
/// By position: "1 0 r - 19.2" over the items that are not extra: an answer, refused, unable, not asked. By name: "pulse=2".
enum Forms {
  struct Unreadable: Error {
    let token: String
  }

  static func instrument(_ id: String) throws -> Instrument {
    try #require(Catalogue.instrument(id), "there is no instrument \(id)")
  }

  static func assessment(_ id: String, _ text: String) throws -> Assessment {
    let instrument = try instrument(id)
    var answers: [String: Assessment.Answer] = [:]
    var items = instrument.items.filter { $0.role != .extra }[...]
    for token in text.split(separator: " ") {
      let parts = token.split(separator: "=")
      if parts.count == 2 {
        let item = try #require(instrument.item(String(parts[0])), "\(id) has no \(parts[0])")
        answers[item.id] = try answer(parts[1], to: item)
      } else {
        let item = try #require(items.first, "\(id): too many answers")
        items = items.dropFirst()
        if token != "-" { answers[item.id] = try answer(token, to: item) }
      }
    }
    return try Assessment(of: instrument, answers: answers)
  }

  private static func answer(
    _ token: Substring, to item: Instrument.Item
  ) throws -> Assessment.Answer {
    switch token {
    case "r": return .refused
    case "u": return .unable
    default:
      let parts = token.split(separator: ".")
      let decimals = item.number?.decimals ?? 0
      guard var value = Int(parts[0]) else { throw Unreadable(token: String(token)) }
      for place in 0..<decimals {
        let digits = parts.count == 2 ? Array(parts[1]) : []
        value = value * 10 + (place < digits.count ? Int(String(digits[place])) ?? 0 : 0)
      }
      return .points(value)
    }
  }

  static func score(
    _ id: String, _ text: String, cutoffs: String? = nil, after earlier: String? = nil
  ) throws -> InstrumentScore {
    let instrument = try instrument(id)
    let set = try cutoffs.map { try #require(instrument.cutoffs($0), "\(id) has no set \($0)") }
    return try assessment(id, text).score(
      on: instrument, cutoffs: set, after: try earlier.map { try assessment(id, $0) })
  }
}

extension InstrumentScore {
  /// The result in one line, for tables: "13 moderate", "incomplete 10/11", "at least 3 -", "moderate or severe (5 to 6)".
  var line: String {
    switch result {
    case .total(let total, let band): "\(total) \(band ?? "-")"
    case .incomplete: "incomplete \(answered)/\(needed)"
    case .atLeast(let total, let band): "at least \(total) \(band ?? "-")"
    case .mean(let tenths): "\(tenths / 10).\(tenths % 10)"
    case .level(let option): "\(option.mark ?? String(option.points))"
    case .subscales(let scores):
      scores.map { "\($0.subscale.id) \($0.total.map(String.init) ?? "?")" }.joined(separator: ", ")
    case .category(let category):
      category.text
        + (category.count.map {
          $0.count == 1 ? " (\($0.lowerBound))" : " (\($0.lowerBound) to \($0.upperBound))"
        }
          ?? "")
    case .domains(let scores):
      scores.filter { $0.isPositive != .no }
        .map { $0.domain.id + ($0.isPositive == .unknown ? "?" : "") }.joined(separator: ", ")
    }
  }

  var fired: [String] { triggers.map(\.id) }
}
