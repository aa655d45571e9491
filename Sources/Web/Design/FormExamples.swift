extension DesignPage {
  static let formGroup = DesignGroup(
    id: "forms", title: "Forms",
    examples: [
      DesignExample(
        "Number", "With its unit and the value before. An unusual value asks once.",
        content: "\(pulseField)\(temperatureField)"),
      DesignExample("Text and list", "One label, one hint, one error.", content: textFields),
      DesignExample(
        "Choices", "One tap. Not asked is an answer of its own.", content: "\(pregnancyChoice)"),
      DesignExample(
        "Date and time", "In the facility's time zone.",
        content:
          "\(InstantField(FieldFrame(name: "last-use", label: "Last use"), value: "2025-11-19T05:00"))"
      ),
      DesignExample("Agreement", "A statement to tick.", content: "\(agreement)"),
      DesignExample(
        "Error summary", "Above the form; each line leads to its field.",
        content:
          "\(ErrorSummary(items: [.init(message: "Enter a date of birth before today", fieldID: "field-born")]))"
      ),
      DesignExample(
        "Confirm", "On the page itself; there are no pop-up windows.", content: "\(confirm)"),
    ])

  private static let pulseField = NumberField(
    FieldFrame(name: "pulse", label: "Pulse", previous: PreviousValue(value: "82", time: "09:00")),
    unit: "/min", value: "92", limits: NumberLimits(possible: 20...250, likely: 45...130))

  private static let temperatureField: NumberField = {
    var field = NumberField(
      FieldFrame(
        name: "temperature", label: "Temperature",
        previous: PreviousValue(value: "36.6", time: "09:00")),
      unit: "°C", value: "39.4", limits: NumberLimits(possible: 30...43, likely: 35.5...38.5))
    field.decimals = 1
    field.asksToConfirm = true
    return field
  }()

  private static let textFields: HTML = """
    <div class="form-fields columns-2">\
    \(TextField(FieldFrame(name: "name", label: "Name", hint: "As on the identity document")))\
    \(TextField(FieldFrame(name: "born", label: "Date of birth", error: "Enter a date before today"), value: "2031-02-14"))\
    \(SelectField(FieldFrame(name: "source", label: "Referred by", isOptional: true), options: [ChoiceOption("self", "Came alone"), ChoiceOption("emergency", "Emergency department")]))\
    </div>
    """

  private static let pregnancyChoice = ChoiceChips(
    FieldFrame(name: "pregnancy", label: "Could be pregnant"),
    options: [
      ChoiceOption("yes", "Yes"), ChoiceOption("no", "No"),
      ChoiceOption("unknown", "Not asked", isChosen: true),
    ])

  private static let agreement = Checkbox(
    "agreement", "Agrees to treatment and to this record", hint: "Can be taken back at any time.")

  private static let confirm = ConfirmSection(
    heading: "Buprenorphine for Marek Kowalczyk",
    facts: [("Hand over", "8 mg = 1 film of 8 mg"), ("Last dose", "09:05 yesterday, 16 mg")],
    action: "#forms",
    buttons: [Button("Back", kind: .quiet, action: .link("#forms")), Button("Record as given")])
}
