/// Every handler of the unit's pages. A folder of pages is added here and in ``Endpoints`` with one line each.
enum UnitPages {
  static func routes(_ services: UnitServices) -> [Route] {
    BoardEndpoints.routes(services)
      + ChartEndpoints.routes(services)
      + RoundEndpoints.routes(services)
      + NoteEndpoints.routes(services)
      + TimelineEndpoints.routes(services)
      + ReviewEndpoints.routes(services)
      + MedicationEndpoints.routes(services)
      + DoseEndpoints.routes(services)
      + ResolveEndpoints.routes(services)
      + OutsideEndpoints.routes(services)
      + OrderEndpoints.routes(services)
      + AdviceEndpoints.routes(services)
      + AdmissionEndpoints.routes(services)
      + EvaluationEndpoints.routes(services)
      + DischargeEndpoints.routes(services)
      + SummaryEndpoints.routes(services)
      + InstructionEndpoints.routes(services)
      + FirstRunEndpoints.routes(services)
      + StaffEndpoints.routes(services)
      + OwnPasswordEndpoints.routes(services)
      + SettingsEndpoints.routes(services)
      + AccessRecordEndpoints.routes(services)
      + PeopleEndpoints.routes(services)
      + DemoEndpoints.routes(services)
  }
}
