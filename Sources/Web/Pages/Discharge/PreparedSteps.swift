import Chart
import Clinical

/// What is recorded of each step, in words; an empty list is "not recorded".
struct PreparedSteps: Sendable {
  let state: ChartState
  let text: @Sendable (Instant) -> String

  func lines(_ step: DischargeStep) -> [Charted<String>] {
    let prepared = state.preparations
    switch step {
    case .naloxone: return answer(prepared.naloxoneInHand)
    case .medicationPlan: return [prepared.medicationPlan?.map(\.text)].compactMap(\.self)
    case .followUp: return [followUp].compactMap(\.self)
    case .supply:
      return [prepared.supplyLastsUntil?.map { "lasts until \(text($0))" }].compactMap(\.self)
    case .counselling: return answer(prepared.overdoseCounselling)
    case .mouthCare: return answer(prepared.mouthCareAdvice)
    case .methadone: return answer(prepared.methadoneIntakeConfirmed)
    case .suicideRisk:
      let screen = prepared.suicideScreen?.map { item in
        item == 0 ? "screen negative" : "highest positive item \(item)"
      }
      let plan = prepared.suicidePlan?.map { $0 ? "plan made" : "no plan" }
      return [screen, plan].compactMap(\.self)
    case .benzodiazepineTaper: return [prepared.benzodiazepinePrescriber].compactMap(\.self)
    }
  }

  private var followUp: Charted<String>? {
    state.preparations.followUp?.map { at in
      "\(text(at)), with \(state.followUpWith ?? "whom is not recorded")"
    }
  }

  private func answer(_ charted: Charted<Bool>?) -> [Charted<String>] {
    [charted?.map { $0 ? "yes" : "no" }].compactMap(\.self)
  }
}
