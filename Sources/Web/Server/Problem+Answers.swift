import Access
import HTTPTypes
import StrictJSON

extension Problem {
  /// As `application/problem+json`.
  var json: Answer {
    var members = JSONMembers()
    members["status"] = .integer(Int64(status.code))
    members["code"] = .string(code)
    members["title"] = .string(title)
    members["detail"] = .string(detail)
    members["reference"] = reference.map(JSONValue.string)
    if !fields.isEmpty {
      members["fields"] = .array(
        fields.map { ["name": .string($0.name), "message": .string($0.message)] })
    }
    let bytes = JSONWriter().bytes(.object(members))
    return answer(.bytes(bytes, type: "application/problem+json"))
  }

  /// As a page.
  func page(for viewer: Viewer?) -> Answer {
    var shell = PageShell(title: title, viewer: viewer.map(ShellViewer.init), content: content)
    shell.width = .reading
    if !fields.isEmpty { shell.errors = ErrorSummary(FieldErrors(fields)) }
    return answer(.bytes(shell.render().bytes, type: "text/html; charset=utf-8"))
  }

  private func answer(_ content: Answer.Content) -> Answer {
    var answer = Answer(status: status, content: content, headers: headers)
    answer.endsConnection = endsConnection
    return answer
  }

  private var content: HTML {
    let home = Button("Go to the start page", kind: .secondary, action: .link("/"))
    return "<p>\(detail)</p><p>\(home)</p>"
  }
}
