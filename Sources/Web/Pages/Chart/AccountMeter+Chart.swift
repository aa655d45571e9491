import Clinical

extension AccountMeter {
  /// The opioid agonist of the last 24 hours: a meter for each medicine, none when nothing was taken.
  static func meters(_ account: OpioidAccount, settings: ClinicalSettings) -> [AccountMeter] {
    account.totals.map { total in
      let amounts = total.parts.map(\.counted.micrograms)
      let isWhole = amounts.allSatisfy { $0 % 1_000 == 0 }
      let divisor: Int64 = isWhole ? 1_000 : 1
      let limit = total.medicine.id == "buprenorphine" ? settings.anyDayHard : nil
      return AccountMeter(
        title: "\(total.medicine.name), last 24 h", unit: isWhole ? "mg" : "micrograms",
        parts: total.parts.map { part in
          Part(label: part.origin.text, amount: Int(part.counted.micrograms / divisor))
        }, limit: limit.map { Int($0.micrograms / divisor) },
        note: "Counts every source. Doses vomited, not dissolved or unknown count in full.")
    }
  }
}
