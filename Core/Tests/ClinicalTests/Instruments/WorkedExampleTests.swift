import Testing

@testable import Clinical

/// The worked examples of the instrument fact base under their own names. Those of COWS, NEWS2 and POSS by level stand beside their
/// types too.
@Suite struct WorkedExampleTests {
  struct Example: CustomTestStringConvertible {
    let name: String
    let instrument: String
    let answers: String
    let result: String
    let triggers: [String]
    let cutoffs: String?
    var testDescription: String { name }

    init(
      _ name: String, _ instrument: String, _ answers: String, _ result: String,
      _ triggers: [String] = [], cutoffs: String? = nil
    ) {
      self.name = name
      self.instrument = instrument
      self.answers = answers
      self.result = result
      self.triggers = triggers
      self.cutoffs = cutoffs
    }
  }

  @Test("worked examples", arguments: withdrawal + mind + use + body + risk)
  func example(_ example: Example) throws {
    let score = try Forms.score(example.instrument, example.answers, cutoffs: example.cutoffs)
    #expect(score.line == example.result)
    #expect(score.fired == example.triggers)
  }

  static let withdrawal: [Example] = [
    Example("COWS-1", "cows", "1 2 1 1 2 1 2 1 1 1 0", "13 moderate"),
    Example("COWS-2", "cows", "4 4 5 5 4 4 5 4 2 4 5", "46 severe", ["total-25"]),
    Example("COWS-3", "cows", "0 0 0 0 0 0 0 0 0 0 0", "0 below mild"),
    Example("SOWS-1", "sows", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "16 moderate"),
    Example("SOWS-2", "sows", "2 2 3 2 2 1 1 2 2 3 3 2 1 2 3 4", "35 severe", ["craving"]),
    Example("OOWS-1", "oows", "1 1 0 1 1 0 0 0 1 0 0 0 1", "6 -"),
    Example("OOWS-2", "oows", "0 0 0 0 0 0 0 0 0 0 0 0 0", "0 -"),
    Example("OOWS-3", "oows", "1 1 1 1 1 1 1 1 1 1 1 1 1", "13 -"),
    Example("CIWA-1", "ciwa-ar", "1 3 2 3 1 0 0 0 2 0", "12 moderate", ["total-10"]),
    Example(
      "CIWA-1 camcops", "ciwa-ar", "1 3 2 3 1 0 0 0 2 0", "12 moderate", ["total-10"],
      cutoffs: "camcops"),
    Example("CIWA-2", "ciwa-ar", "4 5 4 4 4 2 1 2 3 1", "30 severe", ["total-10"]),
    Example("CIWA-3", "ciwa-ar", "1 1 1 1 1 0 4 0 0 0", "9 mild", ["hallucinations"]),
    Example(
      "CIWA-4", "ciwa-ar", "7 7 7 7 7 7 7 7 7 4", "67 severe",
      ["hallucinations", "disorientation", "total-10"]),
    Example("CIWAB-1", "ciwa-b", "1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "20 mild"),
    Example("CIWAB-2", "ciwa-b", "3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2", "41 severe"),
    Example("CIWAB-3", "ciwa-b", "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2", "40 moderate"),
  ]

  static let mind: [Example] = [
    Example("PHQ9-1", "phq-9", "2 2 2 1 1 2 1 0 0", "11 moderate"),
    Example("PHQ9-2", "phq-9", "1 1 1 1 1 1 1 1 1", "9 mild", ["item-9"]),
    Example("PHQ9-3", "phq-9", "3 3 3 3 2 2 2 2 1", "21 severe", ["item-9"]),
    Example("PHQ9-4", "phq-9", "0 0 0 0 0 0 0 0 1", "1 none or minimal", ["item-9"]),
    Example("PHQ2-1", "phq-2", "1 2", "3 positive", ["positive"]),
    Example("PHQ2-2", "phq-2", "1 1", "2 negative"),
    Example("GAD7-1", "gad-7", "2 2 1 2 1 1 1", "10 moderate"),
    Example("GAD7-1 case", "gad-7", "2 2 1 2 1 1 1", "10 positive", cutoffs: "case-10"),
    Example("GAD7-1 GAD-2", "gad-2", "2 2", "4 positive", ["positive"]),
    Example("GAD7-2", "gad-7", "3 3 3 2 2 2 1", "16 severe"),
    Example("PTSD-1 at 3", "pc-ptsd-5", "1 1 1 1 0 0", "3 positive"),
    Example("PTSD-1 at 4", "pc-ptsd-5", "1 1 1 1 0 0", "3 negative", cutoffs: "cut-4"),
    Example("PTSD-2", "pc-ptsd-5", "0", "0 negative"),
    Example("PTSD-3 at 3", "pc-ptsd-5", "1 1 1 1 1 0", "4 positive"),
    Example("PTSD-3 at 4", "pc-ptsd-5", "1 1 1 1 1 0", "4 positive", cutoffs: "cut-4"),
    Example("CSSRS-1", "c-ssrs-screener", "1 0 - - - 0", "low", ["wish-or-thoughts"]),
    Example(
      "CSSRS-2", "c-ssrs-screener", "1 1 1 0 0 0", "moderate",
      ["method-or-behaviour", "wish-or-thoughts"]),
    Example(
      "CSSRS-3", "c-ssrs-screener", "0 0 - - - 1 1", "high",
      ["intent-plan-recent", "method-or-behaviour"]),
    Example(
      "CSSRS-4", "c-ssrs-screener", "1 1 0 1 0 0", "high",
      ["intent-plan-recent", "wish-or-thoughts"]),
    Example("CSSRS-5", "c-ssrs-screener", "0 0 - - - 1 0", "moderate", ["method-or-behaviour"]),
    Example(
      "CSSRS-6", "c-ssrs-screener", "0 r - - - 0", "indeterminate, handled as moderate", ["refused"]
    ),
    Example("CSSRS-7", "c-ssrs-screener", "0 0 - - - 0", "none"),
    Example("ASQ-1", "asq", "0 0 0 0", "negative"),
    Example("ASQ-2", "asq", "0 0 0 1 0", "non-acute positive", ["positive"]),
    Example("ASQ-3", "asq", "1 0 1 0 1", "acute positive", ["right-now", "positive"]),
    Example("ASQ-4", "asq", "0 0 r 0", "acute positive", ["positive"]),
    Example("4AT-1", "4at", "4 1 1 4", "10 possible delirium", ["total-4"]),
    Example("4AT-2", "4at", "0 1 1 0", "2 possible cognitive impairment"),
    Example("4AT-3", "4at", "0 0 0 0", "0 delirium unlikely"),
  ]

  static let use: [Example] = [
    Example("AUDIT-1", "audit", "4 3 4 2 2 1 2 1 0 2", "21 possible dependence"),
    Example("AUDIT-2", "audit", "0 - - - - - - - 2 2", "4 low risk"),
    Example("AUDITC-1", "audit-c", "4 3 4", "11 positive", ["positive", "positive-recent"]),
    Example("AUDITC-2 man", "audit-c", "2 1 0", "3 negative", cutoffs: "men-4"),
    Example("AUDITC-2 woman", "audit-c", "2 1 0", "3 positive", ["positive", "positive-recent"]),
    Example("AUDITC-3", "audit-c", "3 0 0", "3 positive", ["positive", "positive-recent"]),
    Example("DAST-1", "dast-10", "1 1 1 0 1 1 1 1 1 0", "8 substantial", ["total-3"]),
    Example("DAST-2 all yes", "dast-10", "1 1 0 1 1 1 1 1 1 1", "9 severe", ["total-3"]),
    Example("DAST-3 all no", "dast-10", "0 0 1 0 0 0 0 0 0 0", "1 low"),
    Example("DAST-4", "dast-10", "1 0 0 0 0 0 0 0 0 0", "1 low"),
    Example(
      "TAPS-1a", "taps-1", "4 0 - 0 4 2", "tobacco, drugs, prescription", ["positive"]),
    Example("TAPS-1b", "taps-1", "0 1 0 - 0 0", ""),
    Example("OUD-1", "oud-criteria", "1 1 0 1 0 0 0 0 0 1 1 0", "moderate (5)"),
    Example("OUD-2", "oud-criteria", "0 0 0 0 0 0 0 0 0 1 1 1", "no disorder (0)"),
    Example("OUD-3", "oud-criteria", "1 0 0 1 0 0 0 0 0 1 1 1", "mild (2)"),
    Example("OUD-4", "oud-criteria", "1 1 1 1 1 1 1 u u 0 0 0", "severe (7 to 9)"),
    Example(
      "OUD-5", "oud-criteria", "1 1 1 1 1 u 0 0 0 0 0 0", "moderate or severe (5 to 6)"),
    Example(
      "BAM-1", "bam", "3 4 3 1 0 4 4 2 0 3 1 0 0 2 1", "use 5, risk 19, protective 4", ["any-use"]),
    Example(
      "BAM-R-1", "bam-r", "22 20 12 2 0 28 30 15 0 15 8 0 0 15 3",
      "use 30, risk 114, protective 26", ["any-use"]),
  ]

  static let body: [Example] = [
    Example("NEWS-1", "news2", "18 1 0 97 - - 128 104 0 37.4", "1 low"),
    Example(
      "NEWS-2", "news2", "8 1 0 93 - - 104 58 3 35.8", "10 high", ["breathing-8", "total-7"]),
    Example("NEWS-3 scale 2", "news2", "22 2 2 - - 95 118 92 0 36.9", "7 high", ["total-7"]),
    Example("NEWS-3 scale 1", "news2", "22 1 2 95 - - 118 92 0 36.9", "6 medium", ["total-5"]),
    Example("NEWS-4", "news2", "25 1 0 98 - - 120 70 0 37.0", "3 low", ["single-3"]),
    Example("NEWS-5", "news2", "16 2 0 - 96 - 120 70 0 37.0", "0 low"),
    Example("POSS-1", "poss", "3", "3", ["level-3"]),
    Example("POSS-2", "poss", "0", "S"),
    Example("POSS-3", "poss", "4", "4", ["level-4"]),
    Example("RASS-1", "rass", "-2", "-2", ["minus-2"]),
    Example("RASS-2", "rass", "3", "+3", ["plus-2"]),
    Example("NRS-1", "pain-nrs", "7", "7 severe"),
    Example("OCS-1", "ocs", "6 8 7", "7.0"),
    Example("OCS-2", "ocs", "0 3 1", "1.3"),
    Example("VAS-1", "craving-vas", "62", "62 -"),
    Example(
      "ORTH-1", "orthostatic",
      "124 78 78 0 102 70 104 systolic-minute-1=112 diastolic-minute-1=74 pulse-minute-1=96",
      "orthostatic hypotension", ["positive"]),
    Example("ORTH-2", "orthostatic", "118 76 72 0 110 72 104", "pulse rise"),
    Example(
      "ORTH-3", "orthostatic", "130 84 70 0 111 74 76", "orthostatic hypotension", ["positive"]),
    Example(
      "DEHY-1", "dehydration", "weight-before=68.0 weight-now=65.3 vomits=5 systolic=118",
      "possible or urgent", ["possible"]),
    Example("DEHY-2", "dehydration", "systolic=96 pulse=118 refill=3", "urgent", ["urgent"]),
    Example("MUST-1", "must", "19.2 8.0 0", "2 high", ["total-2"]),
    Example("MUST-2", "must", "17.9 12.0 2", "6 high", ["total-2"]),
    Example("MUST-3", "must", "20.0 4.9 0", "1 medium"),
    Example("MUST-4", "must", "24.0 5.0 0", "1 medium"),
    Example("NRS-N1", "nrs-2002", "0 0 1 0 2 1 45", "3 at risk", ["total-3"]),
    Example("NRS-N2", "nrs-2002", "0 1 0 0 1 0 72", "2 not at risk"),
    Example("NRS-N3", "nrs-2002", "1 0 0 0 3 1 70", "5 at risk", ["total-3"]),
    Example("REF-1", "refeeding", "17.8 0.0 6 0 0 0 0 0", "high", ["high"]),
    Example("REF-2", "refeeding", "21.0 0.0 0 0 1 0 0 0", "high", ["high", "electrolytes"]),
    Example("REF-3", "refeeding", "19.0 11.0 0 0 0 0 0 0", "not high"),
    Example("REF-4", "refeeding", "19.0 11.0 0 0 0 0 1 0", "high", ["high"]),
    Example("REF-5", "refeeding", "13.8 0.0 0 0 0 0 0 0", "extreme", ["high"]),
  ]

  static let risk: [Example] = [
    Example(
      "RIO-1", "riosord-vha", "15 0 7 0 0 0 0 9 9 0 0 4 16 11 0", "71 67 or more"),
    Example("RIO-2", "riosord-vha", "15 9 0 0 0 0 0 0 0 0 0 0 0 0 0", "24 0 to 24"),
    Example(
      "RIO-3", "riosord-commercial", "25 0 0 0 0 0 0 0 0 0 5 10 0 0 8 0", "48 42 or more"),
    Example(
      "RIO-4", "riosord-commercial", "25 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "25 18 to 25"),
    Example("BARC-1", "barc-10", "5 4 4 3 3 4 4 5 4 4", "40 below 47"),
    Example("BARC-2", "barc-10", "5 5 5 5 5 5 5 5 5 5", "50 47 or more"),
    Example("BARC-3", "barc-10", "1 1 1 1 1 1 1 1 1 1", "10 below 47"),
    Example("AHC-1", "ahc-hrsn", "0 0 0 0 0 0 1 2 3 5", "safety", ["safety"]),
    Example("AHC-2", "ahc-hrsn", "0 0 0 0 0 0 2 2 3 3", ""),
    Example("AHC-3", "ahc-hrsn", "0 0 1 0 0 0 1 1 1 1", "food"),
    Example("AHC-4", "ahc-hrsn", "2 0 0 0 0 0 1 1 1 1", "living"),
    Example(
      "PRA-1", "prapare", "1 0 0 0 0 0 0 0 1 0 1 0", "housing, transport"),
    Example(
      "PRA-2", "prapare", "r r r r r r r r r r r r",
      "housing?, need-food?, need-clothing?, need-utilities?, need-child-care?, need-health-care?, "
        + "need-phone?, transport?, prison?, safety?"),
  ]
}
