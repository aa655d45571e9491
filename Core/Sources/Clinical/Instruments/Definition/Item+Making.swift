extension Instrument.Item {
  /// An item answered by one of some options.
  static func choice(
    _ id: String, _ label: String, _ options: [Instrument.Option], question: String? = nil,
    note: String = "", role: Role = .scored, askedWhen: Statement? = nil, code: String? = nil
  ) -> Instrument.Item {
    Instrument.Item(
      id: id, label: label, question: question, note: note, answers: .options(options), role: role,
      askedWhen: askedWhen, code: code)
  }

  /// An item answered by yes or no.
  static func yesOrNo(
    _ id: String, _ label: String, yes points: Int = 1, question: String? = nil, note: String = "",
    role: Role = .scored, askedWhen: Statement? = nil, code: String? = nil
  ) -> Instrument.Item {
    choice(
      id, label, .yesOrNo(yes: points), question: question, note: note, role: role,
      askedWhen: askedWhen, code: code)
  }

  /// An item answered by a number.
  static func number(
    _ id: String, _ label: String, _ range: ClosedRange<Int>, _ unit: String, decimals: Int = 0,
    steps: [Instrument.Number.Step] = [], question: String? = nil, note: String = "",
    role: Role = .scored, askedWhen: Statement? = nil, replaces: String? = nil,
    code: String? = nil
  ) -> Instrument.Item {
    Instrument.Item(
      id: id, label: label, question: question, note: note,
      answers: .number(
        Instrument.Number(range: range, unit: unit, decimals: decimals, steps: steps)),
      role: role, askedWhen: askedWhen, replaces: replaces, code: code)
  }
}
