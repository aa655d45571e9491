extension Rule.Judgement {
  /// The same, shown and logged but stopping nothing.
  var informing: Rule.Judgement {
    switch self {
    case .clear:
      .clear
    case .fires(let evidence, _, _):
      .fires(evidence, severity: .advisory, override: .notNeeded)
    case .cannotEvaluate(let missing, let evidence, _, _):
      .cannotEvaluate(
        missing: missing, evidence, severity: .advisory, override: .notNeeded)
    }
  }
}

extension Situation {
  /// A rule about the person's state: it stands out on the chart and at a planned discharge, and only informs whoever orders or
  /// gives something, because it never blocks care.
  func aboutTheState(_ judge: () -> Rule.Judgement) -> Rule.Judgement {
    let judgement = judge()
    return concernsTheState ? judgement : judgement.informing
  }

  /// A rule about a dose: it stops the dose, and at signing only informs, because the dose is asked about again when it is due. It
  /// never holds up a benzodiazepine for a seizure, during which nobody is alert and nothing can be scored.
  func aboutTheDose(_ judge: (Product) -> Rule.Judgement) -> Rule.Judgement {
    switch proposal {
    case .watch, .discharge: .clear
    case .administration(let dosing) where dosing.treatsSeizure: judge(dosing.product).informing
    case .administration(let dosing): judge(dosing.product)
    case .order(let order): judge(order.product).informing
    }
  }

  /// A rule about the first buprenorphine dose: at signing for later it only informs.
  func atStart(_ judge: (BuprenorphineStart) -> Rule.Judgement) -> Rule.Judgement {
    guard let start else { return .clear }
    let judgement = judge(start)
    return start.isForLater ? judgement.informing : judgement
  }

  /// A rule about a start in withdrawal; low-dose starts and starts after abstinence wait for none.
  func atWithdrawalStart(_ judge: (BuprenorphineStart) -> Rule.Judgement) -> Rule.Judgement {
    atStart { $0.manner == .inWithdrawal ? judge($0) : .clear }
  }
}

extension Proposal.Dosing {
  /// A benzodiazepine for a seizure.
  fileprivate var treatsSeizure: Bool {
    product.medicine.isBenzodiazepine && order?.indication == .seizure
  }
}
