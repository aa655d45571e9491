import Chart

extension InstructionWords {
  static let english = InstructionWords(
    language: .english, title: "Your plan after leaving", nameLabel: "Name",
    tolerance: Part(
      heading: "Your body is not used to opioids any more",
      lines: [
        "An amount that you used before can now stop your breathing. You could die.",
        "The first weeks after leaving are the most dangerous ones.",
        "It is even more dangerous with alcohol or with benzodiazepines (such as Xanax or Valium).",
        "If you use again, do not use alone. Have naloxone with you.",
      ]),
    overdose: Part(
      heading: "If somebody may have taken too much",
      lines: [
        "Signs: cannot be woken, breathes slowly or not at all, blue or gray lips, snoring or gurgling.",
        "Call 911. Say that the person is not breathing well.", "Give naloxone.",
        "Breathe for the person if you know how.",
        "If the person does not wake up, give naloxone again if you have more.",
        "Lay the person on their side. Stay until help comes, also if they wake up.",
      ]),
    naloxoneHeading: "Naloxone",
    naloxoneInHand: "You were given naloxone, and somebody showed you how to use it.",
    naloxoneMissing: "Ask for naloxone before you leave. It is there for you.",
    naloxoneLines: [
      "Always carry it with you. It can save your life or the life of somebody else.",
      "Tell the people around you where it is and how to use it.",
    ],
    medicineHeading: "Medicine for opioid use",
    medicineContinued: [
      "Keep taking your medicine just as your prescriber ordered it.",
      "This medicine lowers the risk of dying. Taking it is part of getting well.",
      "Do not stop by yourself. Talk to your prescriber first, also when it does not feel right.",
    ],
    medicineReferred: [
      "You are going to a program that gives you your medicine. Go there, also if you feel well.",
      "This medicine lowers the risk of dying. Taking it is part of getting well.",
    ],
    medicineDeclined: [
      "You decided not to take medicine for now. You can change your mind on any day.",
      "Buprenorphine and methadone lower the risk of dying. Ask us or any clinic for them.",
    ],
    medicineUnplanned: [
      "Ask us before you leave what happens with your medicine.",
      "Buprenorphine and methadone lower the risk of dying.",
    ],
    methadone: "Methadone: ask us where and when you get your next dose before you leave.",
    supply: { "The medicine you take home lasts until \($0)." },
    otherSubstances: "Do not mix your medicine with alcohol, benzodiazepines or other opioids.",
    mouthCare: Part(
      heading: "Care for your mouth",
      lines: [
        "Medicine that melts under the tongue can harm your teeth.",
        "When it has melted fully, take a big sip of water. Swish it around and swallow it.",
        "Do not brush your teeth right after it. Brush them later.",
        "See a dentist, and tell the dentist about your medicine.",
      ]),
    appointmentHeading: "Your next appointment",
    appointment: { date, person in person.map { "\(date), with \($0)" } ?? date },
    appointmentMissing: "Not booked yet. Ask for it before you leave.",
    appointmentLines: [
      "Go there, also if you feel well. If you cannot go, call and ask for another time."
    ],
    callUs: Part(
      heading: "Call us or your clinic when",
      lines: [
        "you cannot keep water or your medicine down",
        "withdrawal comes back or gets worse, or you cannot sleep for several nights",
        "you used again: nobody here will blame you",
        "you may be pregnant", "you run out of medicine, or lost it",
      ]),
    emergency: Part(
      heading: "Get help at once when",
      lines: [
        "somebody cannot be woken or breathes badly: call 911",
        "you faint, have a seizure, chest pain, or see or hear things that are not there: call 911",
        "you think of hurting or killing yourself: call or text 988",
      ]),
    phone: "Our phone number",
    weekdays: [
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    date: { weekday, day, month, clock in "\(weekday), \(month) \(day), at \(clock)" },
    made: { date, by in "Made on \(date) by \(by)." }, received: "Received by")
}
