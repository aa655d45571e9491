import Clinical
import StrictJSON

/// Readers for what documents hold beside text and numbers.
extension JSONObject {
  mutating func instant(_ key: String) throws(JSONFieldError) -> Instant {
    let field = try field(key)
    let text = try field.string()
    do throws(InstantText.Refusal) {
      return try InstantText.read(text)
    } catch {
      throw field.failure(error.message)
    }
  }

  mutating func optionalInstant(_ key: String) throws(JSONFieldError) -> Instant? {
    optionalField(key) == nil ? nil : try instant(key)
  }

  /// An instant that has to lie before the question is asked, or at it.
  mutating func past(_ key: String, before now: Instant) throws(JSONFieldError) -> Instant {
    let instant = try instant(key)
    guard instant <= now else {
      throw failure(key, "lies after the instant that the question is about (at)")
    }
    return instant
  }

  mutating func amount(_ key: String) throws(JSONFieldError) -> Dose {
    let field = try field(key)
    guard case .string(let text) = field.value, let dose = AmountText.read(text) else {
      throw field.failure(AmountText.expected)
    }
    return dose
  }

  mutating func optionalAmount(_ key: String) throws(JSONFieldError) -> Dose? {
    optionalField(key) == nil ? nil : try amount(key)
  }

  /// A decimal number as whole parts of a power of ten, or nil when absent.
  mutating func optionalDecimal(
    _ key: String, decimals: Int
  ) throws(JSONFieldError) -> Int? {
    guard let field = optionalField(key) else { return nil }
    guard let value = DecimalText.read(try field.numberText(), decimals: decimals) else {
      throw field.failure("expected a number with at most \(decimals) decimals")
    }
    return Int(value)
  }

  mutating func optionalNumber(
    _ key: String, in range: ClosedRange<Int64>
  ) throws(JSONFieldError) -> Int? {
    try optionalInteger(key, in: range).map { Int($0) }
  }

  /// Text that is there and not only white space.
  mutating func words(_ key: String) throws(JSONFieldError) -> String {
    let text = try string(key)
    guard !text.trimmed.isEmpty else { throw failure(key, "expected some words") }
    return text
  }

  mutating func product(_ key: String) throws(JSONFieldError) -> Product {
    let id = try string(key)
    guard let product = Formulary.product(id) else {
      throw failure(key, "the formulary has no product \(id)")
    }
    return product
  }

  /// Names with what is known of each; none when absent.
  mutating func answers<Name>(
    _ key: String, _ type: Name.Type
  ) throws(JSONFieldError) -> [Name: Truth]
  where Name: RawRepresentable & Hashable & CaseIterable, Name.RawValue == String {
    guard var object = try optionalNested(key) else { return [:] }
    var answers: [Name: Truth] = [:]
    for name in Name.allCases {
      answers[name] = try object.optionalChoice(name.rawValue, Truth.self)
    }
    try object.finish()
    return answers
  }

  /// Every object of a list, read and finished; nil when the list is absent.
  mutating func optionalObjects<Element>(
    _ key: String, _ read: (inout JSONObject) throws(JSONFieldError) -> Element
  ) throws(JSONFieldError) -> [Element]? {
    guard let field = optionalField(key) else { return nil }
    var elements: [Element] = []
    for element in try field.array() { elements.append(try element.object(read)) }
    return elements
  }

  /// Every object of a list, read and finished; none when the list is absent.
  mutating func objects<Element>(
    _ key: String, _ read: (inout JSONObject) throws(JSONFieldError) -> Element
  ) throws(JSONFieldError) -> [Element] {
    try optionalObjects(key, read) ?? []
  }

  /// An object, read and finished; nil when it is absent.
  mutating func optionalObject<Element>(
    _ key: String, _ read: (inout JSONObject) throws(JSONFieldError) -> Element
  ) throws(JSONFieldError) -> Element? {
    guard let field = optionalField(key) else { return nil }
    return try field.object(read)
  }
}
