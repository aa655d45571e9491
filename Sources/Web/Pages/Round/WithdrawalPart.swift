import Clinical

/// The right column of a round: the COWS items, one tap each.
struct WithdrawalPart: Component {
  let form: RoundForm
  /// The COWS before, in words.
  var before: String?

  func render() -> HTML {
    var group = RatingGroup(
      instrument: COWS.instrument.id, title: "Withdrawal (COWS)",
      itemCount: COWS.instrument.items.count,
      bands: COWS.instrument.bands.map { band in
        RatingGroup.Band(
          from: band.totals.lowerBound, through: band.totals.upperBound, name: band.name,
          level: Level(withdrawalTotal: band.totals.lowerBound))
      }, rows: "\(pulse)\(RoundFields.items.map(row))")
    let words = before.map { #"<p class="previous">Before (dashed): \#($0)</p>"# as HTML }
    group.aside = "\(earlierPulse)\(words)"
    return group.render()
  }

  private var pulse: MeasuredRow {
    let item = COWS.instrument.item(RoundFields.pulseItem)
    var row = MeasuredRow(
      name: RoundFields.itemName(RoundFields.pulseItem), number: 1,
      label: item?.label ?? "Resting pulse", source: RoundFields.pulse.rule.name,
      steps: WithdrawalPart.pulseSteps)
    row.previous = form.previous?.withdrawal?.value.points(RoundFields.pulseItem)
    return row
  }

  /// Where the points of the pulse change, as the instrument has it.
  private static let pulseSteps: [MeasuredRow.Step] = {
    let options = COWS.instrument.item(RoundFields.pulseItem)?.options ?? []
    let pulses = Measurement.pulse.limits.possible
    return options.map { option in
      let highest = pulses.last { COWS.pulsePoints(beatsPerMinute: $0) == option.points }
      let isLast = highest == pulses.upperBound
      return MeasuredRow.Step(upTo: isLast ? nil : highest, points: option.points, option.label)
    }
  }()

  private var earlierPulse: HTML? {
    guard let pulse = form.previous?.recentPulse else { return nil }
    return """
      <label class="chip"><input type="checkbox" \
      name="\(RoundFields.earlierPulse.rule.name)" value="yes" data-measured-value="\(pulse.value)" \
      data-measured-for="\(RoundFields.itemName(RoundFields.pulseItem))"\
      \(" checked", if: form.takesEarlierPulse)><span>Use the pulse of \
      \(form.time.text(pulse.at)): \(pulse.value)/min</span></label>
      """
  }

  private func row(_ item: RoundFields.Item) -> RatingRow {
    var row = RatingRow(
      item.field.rule.name, number: item.number, label: item.item.label,
      options: item.item.options.map { RatingOption($0.points, $0.label) },
      chosen: Int(form.value(item.field)),
      previous: form.previous?.withdrawal?.value.points(item.item.id))
    row.error = form.error(item.field.rule.name)
    return row
  }
}
