extension TriggerTests {
  static let all: [Case] = withdrawal + mind + suicide + body + measured + plans

  static let withdrawal: [Case] = [
    Case(
      "cows", "total-25", "clinician-now", firing: ["4 4 5 5 4 2 1"],
      quiet: ["4 4 5 5 4 2 0", "r r r"]),
    Case(
      "sows", "craving", "plan", firing: ["feel-like-using=3", "feel-like-using=4"],
      quiet: ["feel-like-using=2", "feel-like-using=r"]),
    Case(
      "ciwa-ar", "hallucinations", "clinician-now",
      firing: ["tactile=4", "auditory=4", "visual=4"],
      quiet: ["tactile=3 auditory=3 visual=3", "tactile=u"]),
    Case(
      "ciwa-ar", "disorientation", "clinician-now", firing: ["orientation=2", "orientation=4"],
      quiet: ["orientation=1"]),
    Case("ciwa-ar", "seizure", "clinician-now", firing: ["seizure=1"], quiet: ["seizure=0"]),
    Case("ciwa-ar", "total-10", "plan", firing: ["7 3"], quiet: ["7 2"]),
    Case("ciwa-b", "seizure", "same-shift", firing: ["seizure=1"], quiet: ["seizure=0"]),
    Case(
      "ciwa-b", "missed-dose", "same-shift", firing: ["missed-dose=1"], quiet: ["missed-dose=0"]),
  ]

  static let mind: [Case] = [
    Case(
      "phq-9", "item-9", "open-instrument",
      firing: ["better-off-dead=1", "better-off-dead=3", "better-off-dead=r"],
      quiet: ["better-off-dead=0", "better-off-dead=u", "3 3 3 3 3 3 3 3"]),
    Case("phq-2", "positive", "open-instrument", firing: ["3", "1 2"], quiet: ["2", "1 1"]),
    Case("gad-2", "positive", "open-instrument", firing: ["3", "1 2"], quiet: ["2", "1 1"]),
    Case("4at", "total-4", "clinician-now", firing: ["4", "acute-change=4"], quiet: ["0 2 1"]),
  ]

  static let suicide: [Case] = [
    Case(
      "c-ssrs-screener", "intent-plan-recent", "clinician-now",
      firing: ["intent=1", "plan=1", "behaviour-recent=1", "- 0 - 1"],
      quiet: ["1 1 1 0 0 1 0", "intent=r"]),
    Case(
      "c-ssrs-screener", "method-or-behaviour", "same-shift", firing: ["method=1", "behaviour=1"],
      quiet: ["1 1 0 1 1 0"]),
    Case(
      "c-ssrs-screener", "refused", "same-shift",
      firing: [
        "wish-dead=r", "thoughts=r", "method=r", "intent=r", "plan=r", "behaviour=r",
        "behaviour-recent=r",
      ], quiet: ["0 0 - - - 0", "u u"]),
    Case(
      "c-ssrs-screener", "wish-or-thoughts", "plan", firing: ["wish-dead=1", "thoughts=1"],
      quiet: ["0 0 - - - 1 1"]),
    Case(
      "asq", "right-now", "clinician-now", firing: ["right-now=1", "right-now=r"],
      quiet: ["1 1 1 1 0"]),
    Case(
      "asq", "positive", "same-shift",
      firing: ["1", "- 1", "- - 1", "- - - 1", "r", "- r", "- - r", "- - - r"],
      quiet: ["0 0 0 0", "u"]),
  ]

  static let body: [Case] = [
    Case(
      "news2", "breathing-8", "emergency", firing: ["respiratory-rate=8", "respiratory-rate=0"],
      quiet: ["respiratory-rate=9", "respiratory-rate=u"]),
    Case(
      "news2", "saturation-91", "emergency", firing: ["oxygen-saturation=91"],
      quiet: ["oxygen-saturation=92", "oxygen-scale=2 oxygen-saturation-2-air=83"]),
    Case(
      "news2", "total-7", "emergency", firing: ["consciousness=3 systolic=90 pulse=41"],
      quiet: ["consciousness=3 systolic=90"]),
    Case(
      "news2", "total-5", "clinician-now",
      firing: ["systolic=90 oxygen=2", "consciousness=3 pulse=40"],
      quiet: ["systolic=90 pulse=41", "consciousness=3 systolic=90 pulse=41"]),
    Case(
      "news2", "single-3", "clinician-now",
      firing: [
        "respiratory-rate=25", "respiratory-rate=8", "systolic=220", "pulse=131", "consciousness=3",
        "temperature=35.0", "oxygen-saturation=91", "oxygen-scale=2 oxygen-saturation-2-air=83",
        "oxygen-scale=2 oxygen-saturation-2-oxygen=97",
      ],
      quiet: [
        "respiratory-rate=24", "systolic=219", "pulse=130", "temperature=35.1",
        "consciousness=3 oxygen=2",
      ]),
    Case(
      "news2", "breathing-9-to-10", "hold-doses",
      firing: ["respiratory-rate=9", "respiratory-rate=10"],
      quiet: ["respiratory-rate=8", "respiratory-rate=11"]),
    Case("poss", "level-4", "emergency", firing: ["4"], quiet: ["3", "0"]),
    Case("poss", "level-3", "hold-doses", firing: ["3"], quiet: ["2", "4", "u"]),
    Case("rass", "minus-4", "emergency", firing: ["-4", "-5"], quiet: ["-3"]),
    Case("rass", "minus-3", "clinician-now", firing: ["-3"], quiet: ["-2", "-4"]),
    Case("rass", "minus-2", "hold-doses", firing: ["-2", "-3", "-5"], quiet: ["-1", "0", "u"]),
    Case("rass", "plus-2", "clinician-now", firing: ["2", "4"], quiet: ["1"]),
  ]

  static let measured: [Case] = [
    Case(
      "orthostatic", "positive", "hold-doses",
      firing: [
        "systolic-lying=120 systolic-minute-3=100", "systolic-lying=120 systolic-minute-1=100",
        "diastolic-lying=80 diastolic-minute-3=70", "too-dizzy=1", "systolic-minute-3=u",
      ], quiet: ["120 80 70 0 101 71 99", "systolic-lying=120", "systolic-minute-1=u"]),
    Case(
      "orthostatic", "systolic-90", "hold-doses",
      firing: ["systolic-lying=89", "systolic-minute-1=89", "systolic-minute-3=89"],
      quiet: ["systolic-lying=90 systolic-minute-3=90"]),
    Case(
      "orthostatic", "pulse-50", "hold-doses",
      firing: ["pulse-lying=49", "pulse-minute-1=49", "pulse-minute-3=49"],
      quiet: ["pulse-lying=50"]),
    Case(
      "dehydration", "urgent", "clinician-now", firing: ["systolic=99", "new-confusion=1"],
      quiet: ["systolic=100", "vomits=4"]),
    Case(
      "dehydration", "possible", "same-shift", firing: ["vomits=4", "sodium=151"],
      quiet: ["vomits=3", "systolic=99"]),
    Case(
      "must", "total-2", "plan", firing: ["acutely-ill=2", "18.4", "18.5 5.0"],
      quiet: ["18.5", "20.1 10.0"]),
    Case(
      "nrs-2002", "total-3", "plan", firing: ["1 - - - 3", "1 0 0 0 2 1"],
      quiet: ["1 0 0 0 2 0 69", "1 1 1 1"]),
    Case(
      "refeeding", "high", "plan",
      firing: ["15.9", "13.9", "- - 11", "18.4 10.1", "low-phosphate=1"],
      quiet: ["18.4", "16.0", "- 15.0 5"]),
    Case(
      "refeeding", "electrolytes", "plan",
      firing: ["low-potassium=1", "low-phosphate=1", "low-magnesium=1"],
      quiet: ["13.0 20.0 20 0 0 0 1 1", "low-potassium=u"]),
  ]

  static let plans: [Case] = [
    Case(
      "audit-c", "positive", "open-instrument", firing: ["3", "- 3", "1 1 1"],
      quiet: ["2", "2 0 0"]),
    Case("audit-c", "positive-recent", "plan", firing: ["3"], quiet: ["2"]),
    Case("dast-10", "total-3", "open-instrument", firing: ["1 1 1"], quiet: ["1 1 0"]),
    Case(
      "taps-1", "positive", "plan",
      firing: ["tobacco=1", "drinks-men=1", "drinks-women=4", "drugs=1", "prescription=1"],
      quiet: ["0 1 0 - 0 0", "tobacco=r"]),
    Case(
      "bam", "any-use", "plan", firing: ["any-alcohol=1", "heavy-alcohol=1", "drugs=4"],
      quiet: ["4 4 4 0 0 0"]),
    Case(
      "bam-r", "any-use", "plan", firing: ["any-alcohol=1", "heavy-alcohol=1", "drugs=30"],
      quiet: ["30 30 30 0 0 0"]),
    Case(
      "overdose-flags", "any-flag", "plan",
      firing: [
        "lost-tolerance=1", "against-advice=1", "overdose-before=1", "uses-alone=1", "injects=1",
        "fentanyl=1", "sedatives=1", "lung-or-liver=1", "no-agonist=1", "prison=1", "suicidal=1",
        "no-naloxone=1",
      ], quiet: ["0 0 0 0 0 0 0 0 0 0 0 0", "r r"]),
    Case(
      "ahc-hrsn", "safety", "same-shift",
      firing: ["hurt=5 insulted=4", "hurt=5 insulted=4 threatened=1 screamed-at=1"],
      quiet: ["hurt=5 insulted=2 threatened=2 screamed-at=1", "hurt=5"]),
    Case(
      "prapare", "partner", "same-shift", firing: ["afraid-of-partner=1"],
      quiet: ["afraid-of-partner=0", "afraid-of-partner=r", "feels-safe=0"]),
  ]
}
