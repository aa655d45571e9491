import Chart
import Clinical

/// The parts of the evaluation as form sections; the same for admission and for later.
struct EvaluationForm: Component {
  let typed: [String: String]
  let errors: FieldErrors?

  func render() -> HTML {
    """
    \(opioids)\(substances)\(allergies)\(body)\(conditions)\(medicines)
    """
  }

  private func value(_ field: some FieldDeclaration) -> String { typed[field.rule.name] ?? "" }

  private func chips(
    _ field: some FieldDeclaration, _ frame: FieldFrame, _ options: [(String, String)]
  ) -> HTML {
    let chosen = value(field)
    return ChoiceChips(
      frame, options: options.map { ChoiceOption($0.0, $0.1, isChosen: $0.0 == chosen) }
    ).render()
  }

  private func truth(_ field: Field<Truth?>) -> HTML {
    var frame = field.frame(errors)
    frame.isOptional = false
    let chosen = value(field).isEmpty ? Truth.unknown.rawValue : value(field)
    let words: [(Truth, String)] = [(.yes, "Yes"), (.no, "No"), (.unknown, "Not asked")]
    return ChoiceChips(
      frame,
      options: words.map {
        ChoiceOption($0.0.rawValue, $0.1, isChosen: $0.0.rawValue == chosen)
      }
    ).render()
  }

  private func checkbox(_ field: Field<Bool>) -> HTML {
    Checkbox(
      field.rule.name, field.rule.label, isChecked: !value(field).isEmpty && value(field) != "no"
    ).render()
  }

  private func text(_ field: Field<String?>, lines: Int = 1) -> HTML {
    var input = TextField(field.frame(errors), value: value(field))
    input.lines = lines
    input.maximumLength = field.rule.maximumLength
    return input.render()
  }

  private func number(_ field: Field<Int?>, _ unit: String, decimals: Int = 0) -> HTML {
    var input = NumberField(field.frame(errors), unit: unit, value: value(field))
    input.decimals = decimals
    return input.render()
  }

  private var opioids: HTML {
    let blocks = EvaluationFields.opioids.enumerated().map { index, fields -> HTML in
      let block = opioid(fields)
      guard index > 0 else { return block }
      let isOpen = !value(fields.kind).isEmpty
      return """
        <details class="late-entry"\(" open", if: isOpen)><summary>\(index == 1 ? "Another opioid" : "A third opioid")</summary>\(block)</details>
        """
    }
    return FormSection(
      "Opioids", intro: "What was used up to now. Leave out what was not asked.",
      content: "\(blocks)\(checkbox(EvaluationFields.noOpioids))"
    ).render()
  }

  private func opioid(_ fields: OpioidFields) -> HTML {
    let kind = value(fields.kind)
    var kinds = OpioidKind.allCases.map {
      ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == kind)
    }
    kinds.append(
      ChoiceOption(
        OpioidFields.unknownKind, "Does not know which", isChosen: kind == OpioidFields.unknownKind)
    )
    let route = value(fields.route)
    let routes = OpioidUse.UseRoute.allCases.map {
      ChoiceOption($0.rawValue, $0.text, isChosen: $0.rawValue == route)
    }
    let sure = OpioidUse.Certainty.allCases.map { ($0.rawValue, $0.text) }
    return """
      <div class="form-fields columns-2 opioid">\(SelectField(fields.kind.frame(errors), options: kinds))\
      \(SelectField(fields.route.frame(errors), options: routes))\(text(fields.amount))\
      \(number(fields.days, "days"))\
      \(InstantField(fields.lastUse.frame(errors), value: value(fields.lastUse)))\
      \(chips(fields.certainty, fields.certainty.frame(errors), sure))\
      <div class="when-methadone">\(number(fields.dailyDose, "mg", decimals: 1))</div></div>
      """
  }

  private var substances: HTML {
    FormSection(
      "Other substances", intro: "Used regularly in the last month.", columns: 2,
      content: "\(EvaluationFields.substances.map { truth($0.1) })"
    ).render()
  }

  private var allergies: HTML {
    let answers = EvaluationFields.AllergyAnswer.allCases.map { ($0.rawValue, $0.text) }
    let lines = EvaluationFields.allergies.map { fields -> HTML in
      let chosen = value(fields.severity)
      let severities = Evaluation.Allergy.Severity.allCases.map {
        ChoiceOption($0.rawValue, $0.rawValue, isChosen: $0.rawValue == chosen)
      }
      return """
        <div class="form-fields columns-3 when-listed">\(text(fields.substance))\(text(fields.reaction))\
        \(SelectField(fields.severity.frame(errors), options: severities))</div>
        """
    }
    return FormSection(
      "Allergies", intro: "No medicine is given before this is known, except for rescue.",
      content: """
        \(chips(EvaluationFields.allergyAnswer, EvaluationFields.allergyAnswer.frame(errors), answers))\(lines)
        """
    ).render()
  }

  private var body: HTML {
    let results = EvaluationFields.TestResult.allCases.map { ($0.rawValue, $0.text) }
    return FormSection(
      "Body", columns: 2,
      content: """
        \(number(EvaluationFields.weight, "kg", decimals: 1))\(truth(EvaluationFields.intoxicated))\
        \(truth(EvaluationFields.pregnancyPossible))\
        \(chips(EvaluationFields.pregnancyTest, EvaluationFields.pregnancyTest.frame(errors), results))\
        \(number(EvaluationFields.pregnancyWeeks, "weeks"))
        """
    ).render()
  }

  private var conditions: HTML {
    FormSection(
      "Conditions", columns: 2, content: "\(EvaluationFields.conditions.map { truth($0.1) })"
    ).render()
  }

  private var medicines: HTML {
    let answers = EvaluationFields.NaltrexoneAnswer.allCases.map { ($0.rawValue, $0.text) }
    let last = EvaluationFields.naltrexoneAt
    return FormSection(
      "Medicines",
      content: """
        \(text(EvaluationFields.medicines, lines: 4))\(checkbox(EvaluationFields.noMedicines))\
        \(chips(EvaluationFields.naltrexone, EvaluationFields.naltrexone.frame(errors), answers))\
        \(InstantField(last.frame(errors), value: value(last)))
        """
    ).render()
  }
}
