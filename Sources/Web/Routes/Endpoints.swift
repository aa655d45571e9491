/// Every row of the server. A folder of pages declares its own and is added here with one line.
enum Endpoints {
  static let all: [EndpointRow] = server + ward + medication + arriving + leaving + house

  private static let server: [EndpointRow] = ServerEndpoints.rows + SessionEndpoints.rows

  private static let ward: [EndpointRow] = [
    BoardEndpoints.rows, ChartEndpoints.rows, RoundEndpoints.rows, NoteEndpoints.rows,
    TimelineEndpoints.rows, ReviewEndpoints.rows,
  ].flatMap(\.self)

  private static let arriving: [EndpointRow] = AdmissionEndpoints.rows + EvaluationEndpoints.rows

  private static let leaving: [EndpointRow] =
    DischargeEndpoints.rows + SummaryEndpoints.rows + InstructionEndpoints.rows

  private static let house: [EndpointRow] = [
    FirstRunEndpoints.rows, StaffEndpoints.rows, OwnPasswordEndpoints.rows, SettingsEndpoints.rows,
    AccessRecordEndpoints.rows,
    PeopleEndpoints.rows, DemoEndpoints.rows,
  ].flatMap(\.self)

  private static let medication: [EndpointRow] = [
    MedicationEndpoints.rows, DoseEndpoints.rows, ResolveEndpoints.rows, OutsideEndpoints.rows,
    OrderEndpoints.rows, AdviceEndpoints.rows,
  ].flatMap(\.self)
}
