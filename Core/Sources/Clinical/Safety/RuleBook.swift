/// Every safety rule that runs, in the order it is shown.
public enum RuleBook {
  /// All rules of all families.
  public static let all: [Rule] = families.flatMap(\.self)

  private static let families: [[Rule]] = [
    SedationRules.all, OpioidSedativeRules.all,
    BuprenorphineStartRules.all, BuprenorphineAmountRules.all, BuprenorphineCareRules.all,
    MethadoneRules.all, AlphaTwoAgonistRules.all,
    AllergyRules.all, AdministrationRules.all, DuplicateRules.all,
    PregnancyRules.all, HepaticRules.all, NaltrexoneRules.all,
    MonitoringRules.all, DischargeRules.all, DataRules.all,
  ]
}
