/// Every row of the server. A folder of pages declares its own and is added here with one line.
enum Endpoints {
  static let all: [EndpointRow] = ServerEndpoints.rows + SessionEndpoints.rows
}
