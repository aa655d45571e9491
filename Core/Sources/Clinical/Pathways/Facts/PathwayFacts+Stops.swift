extension PathwayFacts {
  /// The stop rules that hold now, most urgent first.
  var stops: [Criterion] {
    [emergency, hold, review, intoxicated, uncertainDose].filter { $0.truth == .yes }
  }

  /// The advice while a stop rule holds, or nil. None of its options carries a dose.
  var stopped: Advice? {
    if emergency.truth == .yes { return emergencyAdvice }
    if hold.truth == .yes { return holdAdvice }
    if review.truth == .yes { return reviewAdvice }
    if intoxicated.truth == .yes { return intoxicatedAdvice }
    return uncertainDose.truth == .yes ? uncertainDoseAdvice : nil
  }

  private var emergency: Criterion {
    Criterion(
      "emergency", "Breathing or consciousness is an emergency", Truth(breathing.isEmergency),
      evidence: breathing.evidence, source: Guardrails.emergencyRespiratoryRate.citation)
  }

  private var hold: Criterion {
    Criterion(
      "hold", "Sedation or breathing is outside the limits for an opioid dose",
      Truth(breathing.isOutsideLimits), evidence: breathing.evidence,
      source: Guardrails.holdRespiratoryRate.citation)
  }

  /// The early-warning score that stands, if it calls for a clinician and none has answered since. From 7 points an answer alone does
  /// not release it: only better vital signs do, all of them. In precipitated withdrawal the transfer triggers stand in for the scores
  /// below 7.
  private var review: Criterion {
    let standing = earlyWarning
    var isWaiting = false
    if let standing, standing.response.callsForReview {
      let isAnswered = picture.clinicianReviews.contains {
        $0.at >= standing.round.at && $0.at <= now
      }
      let isLeftToTriggers = pathway == .precipitatedWithdrawal
      isWaiting = standing.response == .emergency || !(isAnswered || isLeftToTriggers)
    }
    return Criterion(
      "early-warning", "The early-warning score calls for a clinician first", Truth(isWaiting),
      evidence: standing.map { [$0.evidence] } ?? [], source: NEWS2.citation)
  }

  private var intoxicated: Criterion {
    let assessed = picture.intoxication
    return Criterion(
      "intoxicated", "The person appears intoxicated", assessed?.value ?? .no,
      evidence: assessed.map { [Evidence("Intoxicated", $0.value.rawValue, from: $0)] } ?? [],
      source: Citation("Local default; labels on alcohol", .localDefault, verified: false))
  }

  private var uncertainDose: Criterion {
    let dose = course.unresolved
    return Criterion(
      "uncertain-dose", "Nobody knows whether a buprenorphine dose was taken",
      Truth(dose != nil),
      evidence: dose.map { [Evidence("Buprenorphine", $0.value.ordered.text, from: $0)] } ?? [],
      source: .localDefault)
  }

  private var emergencyAdvice: Advice {
    advise(
      .emergency, stops,
      [
        Advice.Option(
          "rescue", "Start the overdose response",
          "Airway, oxygen, naloxone and the emergency team, now. Nothing here delays them.",
          monitoring: "Stay with the person.", isSuggested: true,
          why: "Breathing or consciousness is within the emergency limits.")
      ], next: now)
  }

  private var holdAdvice: Advice {
    advise(
      .hold, stops,
      [
        Advice.Option(
          "hold", "Hold every opioid and sedative dose",
          "Stay, stimulate, check breathing; look for other sedatives and for illness.",
          monitoring: "Sedation, respiratory rate and oxygen every 15 minutes.", isSuggested: true,
          why: "A dose now can stop breathing."),
        .callPrescriber(why: "The prescriber decides within 30 minutes what comes next."),
      ], next: now + .minutes(15))
  }

  private var reviewAdvice: Advice {
    advise(
      .review, stops,
      [
        Advice.Option(
          "clinician", "Call a clinician to the bedside",
          "The early-warning score is answered first; then this pathway goes on.",
          monitoring: "Vital signs at least hourly, from 7 points continuously.",
          isSuggested: true, why: "Withdrawal alone seldom explains such a score."),
        .comfort(why: "Comfort does not wait for the review."),
      ], next: now + .minutes(15))
  }

  private var intoxicatedAdvice: Advice {
    advise(
      .intoxicated, stops,
      [
        Advice.Option(
          "delay", "Delay and assess again",
          "Give no opioid or sedative now; look again in an hour and record what you see.",
          monitoring: "Sedation and breathing hourly.", isSuggested: true,
          why: "Alcohol or sedatives add to the effect on breathing."),
        .callPrescriber(why: "Alcohol or sedative withdrawal may need its own pathway."),
      ], next: now + .hours(1))
  }

  private var uncertainDoseAdvice: Advice {
    advise(
      .uncertainDose, stops,
      [
        Advice.Option(
          "resolve", "Find out whether the dose was taken",
          "Ask who was there, count the stock, then record taken or not taken.",
          isSuggested: true, why: "Until then it counts in full and the next dose waits."),
        .callPrescriber(why: "If nobody can find out, the prescriber decides."),
      ], next: now + .minutes(30))
  }
}
