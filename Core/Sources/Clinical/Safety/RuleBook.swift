/// Every safety rule that runs, in the order it is shown.
public enum RuleBook {
  /// All rules of all families.
  public static let all: [Rule] =
    SedationRules.all + BuprenorphineStartRules.all + BuprenorphineAmountRules.all
    + BuprenorphineCareRules.all + AllergyRules.all + AdministrationRules.all + DuplicateRules.all
    + PregnancyRules.all + NaltrexoneRules.all + MonitoringRules.all + DischargeRules.all
    + DataRules.all
}
