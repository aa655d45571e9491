extension Assessment {
  /// The full score of a form.
  ///
  /// - Parameters:
  ///   - instrument: The definition the form was taken with.
  ///   - cutoffs: The site's cut-off set; nil is the instrument's default.
  ///   - earlier: The form before, for triggers on a rise.
  ///
  /// Unknown: a result is only given where missing answers cannot change it, or marked as "at least"; triggers fire on what has been
  /// answered. Not guaranteed: that a score makes any medicine safe.
  public func score(
    on instrument: Instrument, cutoffs: Instrument.CutoffSet? = nil,
    after earlier: Assessment? = nil
  ) -> InstrumentScore {
    let cutoffs = cutoffs ?? instrument.defaultCutoffs
    let form = FilledForm(
      instrument, answers, cutoffs: cutoffs, totalBefore: earlier?.total(on: instrument))
    let progress = form.progress
    let fired = instrument.triggers.filter { form.truth($0.condition) == .yes }
    return InstrumentScore(
      instrument: instrument.id, version: instrument.version, cutoffs: cutoffs,
      result: form.result, answered: progress.answered, needed: progress.needed,
      missing: progress.missing, skipped: form.skipped, triggers: fired.worstFirst,
      remarks: instrument.remarks.filter { form.truth($0.condition) == .yes }.map(\.words))
  }

  /// The complete total, or nil.
  private func total(on instrument: Instrument) -> Int? {
    let form = FilledForm(instrument, answers, cutoffs: instrument.defaultCutoffs)
    guard case .total(let total, _) = form.result else { return nil }
    return total
  }
}

extension [Instrument.Trigger] {
  /// The most pressing first; those alike keep the order of the instrument.
  fileprivate var worstFirst: [Instrument.Trigger] {
    enumerated().sorted {
      ($0.element.action.rank, $0.offset) < ($1.element.action.rank, $1.offset)
    }.map(\.element)
  }
}
