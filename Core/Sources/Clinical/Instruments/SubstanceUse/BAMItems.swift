/// The 17 items that ``BAM`` and ``BAMR`` share; they differ in how answers are given. Question 7 counts days by drug and is unscored.
struct BAMItems {
  let days: Instrument.Item.Answers
  let health: [Instrument.Option]
  let extent: [Instrument.Option]
  let income: [Instrument.Option]

  var all: [Instrument.Item] { condition + use + byDrug + craving + support }

  private var condition: [Instrument.Item] {
    [
      .choice(
        "health", "1. Physical health", health,
        question: "In the past 30 days, how would you say your physical health has been?"),
      item(
        "sleep", "2. Nights of bad sleep",
        "In the past 30 days, how many nights did you have trouble falling asleep or staying asleep?"
      ),
      item(
        "mood", "3. Days of low mood",
        "In the past 30 days, how many days have you felt depressed, anxious, angry or very upset "
          + "throughout most of the day?"),
    ]
  }

  private var use: [Instrument.Item] {
    [
      item(
        "any-alcohol", "4. Days of any alcohol",
        "In the past 30 days, how many days did you drink ANY alcohol?"),
      item(
        "heavy-alcohol", "5. Days of much alcohol",
        "In the past 30 days, how many days did you have at least 5 drinks (if you are a man) or at "
          + "least 4 drinks (if you are a woman)?"),
      item(
        "drugs", "6. Days of drugs",
        "In the past 30 days, how many days did you use any illegal or street drugs or abuse any "
          + "prescription medications?"),
    ]
  }

  private var byDrug: [Instrument.Item] {
    [
      ("cannabis", "7A. Days of cannabis"), ("sedatives", "7B. Days of sedatives"),
      ("cocaine", "7C. Days of cocaine"), ("stimulants", "7D. Days of other stimulants"),
      ("opioids", "7E. Days of opioids"), ("inhalants", "7F. Days of inhalants"),
      ("other-drugs", "7G. Days of other drugs"),
    ].map { Instrument.Item(id: $0.0, label: $0.1, answers: days, role: .extra) }
  }

  private func item(_ id: String, _ label: String, _ question: String) -> Instrument.Item {
    Instrument.Item(id: id, label: label, question: question, answers: days)
  }
}

extension BAMItems {
  private var craving: [Instrument.Item] {
    [
      .choice(
        "craving", "8. Craving", extent,
        question: "In the past 30 days, how much were you bothered by cravings or urges to drink "
          + "alcohol or use drugs?"),
      .choice(
        "confidence", "9. Confidence", extent,
        question:
          "How confident are you that you will NOT use alcohol and drugs in the next 30 days?"
      ),
      item(
        "self-help", "10. Days at self-help meetings",
        "In the past 30 days, how many days did you attend self-help meetings like AA or NA to "
          + "support your recovery?"),
      item(
        "risky-situations", "11. Days in risky situations",
        "In the past 30 days, how many days were you in any situations or with any people that "
          + "might put you at an increased risk for using alcohol or drugs?"),
      .choice(
        "religion", "12. Religion or spirituality", extent,
        question: "Does your religion or spirituality help support your recovery?"),
    ]
  }

  private var support: [Instrument.Item] {
    [
      item(
        "work", "13. Days at work or school",
        "In the past 30 days, how many days did you spend much of the time at work, school, or "
          + "doing volunteer work?"),
      .choice(
        "income", "14. Enough income", income,
        question: "Do you have enough income (from legal sources) to pay for necessities such as "
          + "housing, transportation, food and clothing for yourself and your dependents?"),
      .choice(
        "arguments", "15. Arguments", extent,
        question: "In the past 30 days, how much have you been bothered by arguments or problems "
          + "getting along with any family members or friends?"),
      item(
        "support", "16. Days with supportive people",
        "In the past 30 days, how many days did you contact or spend time with any family members "
          + "or friends who are supportive of your recovery?"),
      .choice(
        "satisfaction", "17. Satisfaction with progress", extent,
        question: "How satisfied are you with your progress toward achieving your recovery goals?",
        role: .extra),
    ]
  }
}
