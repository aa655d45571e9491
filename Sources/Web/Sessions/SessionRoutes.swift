import Access
import Care
import HTTPTypes
import StrictJSON

/// The handlers of the door.
enum SessionRoutes {
  static func routes(_ services: WebServices, desk: SignInDesk) -> [Route] {
    signingIn(desk, services) + locking(desk, services)
  }

  private static func signingIn(_ desk: SignInDesk, _ services: WebServices) -> [Route] {
    let house = SignInPage.House(services)
    return [
      SessionEndpoints.signInPage.handled { request in
        if services.care.facility == nil { return .seeOther(FirstRunEndpoints.form.link()) }
        let next = try request.values()[SessionEndpoints.next]
        if request.viewerIfAny != nil { return .seeOther(next) }
        return SignInPage(next: next, house: house).answer(request)
      },
      SessionEndpoints.signIn.handled { request in
        let values = try request.values()
        let next = try values[SessionEndpoints.next]
        let username = try values[SessionEndpoints.username]
        let outcome = try await desk.signIn(
          username: username, password: try values[SessionEndpoints.password],
          from: request.connection)
        guard case .opened(let opened, let account) = outcome else {
          let refusal = try Refusal(outcome, wrong: "The user name or the password is wrong.")
          if request.wantsJSON { return refusal.problem.json }
          return SignInPage(next: next, house: house, username: username, refusal: refusal)
            .answer(request)
        }
        return welcome(opened, account, next, request)
      },
      SessionEndpoints.session.handled { request in
        let viewer = try request.viewer
        return .json(description(of: viewer.name, viewer.role, viewer.csrfToken))
      },
      SessionEndpoints.signOut.handled { request in
        try await desk.signOut(request.connection)
        var answer: Answer =
          request.wantsJSON
          ? .json(["status": "signed out"]) : .seeOther(SessionEndpoints.signInPage.link())
        answer.cookie = .clear
        answer.headers.append(("Clear-Site-Data", "\"cache\""))
        return answer
      },
    ]
  }

  private static func locking(_ desk: SignInDesk, _ services: WebServices) -> [Route] {
    [
      SessionEndpoints.lock.handled { request in
        try await desk.lock(request.connection)
        if request.wantsJSON { return .json(["status": "locked"]) }
        return .seeOther(SessionEndpoints.unlockPage.link())
      },
      SessionEndpoints.unlockPage.handled { request in
        let next = try request.values()[SessionEndpoints.next]
        guard case .locked(let session) = request.connection.session else { return .seeOther(next) }
        let name = try await services.staff.account(id: session.account)?.displayName.text
        return UnlockPage(session: session, name: name, next: next).answer(request)
      },
      SessionEndpoints.unlock.handled { request in
        let values = try request.values()
        let next = try values[SessionEndpoints.next]
        guard case .locked(let session) = request.connection.session,
          let token = request.connection.sessionToken
        else { return .seeOther(next) }
        let outcome = try await desk.unlock(
          session, token, password: try values[SessionEndpoints.password],
          from: request.connection)
        guard case .opened(let opened, let account) = outcome else {
          let refusal = try Refusal(outcome, wrong: "The password is wrong.")
          if request.wantsJSON { return refusal.problem.json }
          let name = try await services.staff.account(id: session.account)?.displayName.text
          return UnlockPage(session: session, name: name, next: next, refusal: refusal)
            .answer(request)
        }
        return welcome(opened, account, next, request)
      },
    ]
  }

  private static func welcome(
    _ opened: SessionTable.Opened, _ account: StaffAccount, _ next: Link, _ request: RequestContext
  ) -> Answer {
    let token = opened.session.formToken.text
    var answer: Answer =
      request.wantsJSON
      ? .json(description(of: account.displayName.text, account.role, token)) : .seeOther(next)
    answer.cookie = .set(opened.token.text)
    return answer
  }

  private static func description(of name: String, _ role: Role, _ token: String) -> JSONValue {
    let permissions = role.permissions.map(\.rawValue).sorted().map(JSONValue.string)
    return [
      "name": .string(name), "role": .string(role.title), "csrf": .string(token),
      "permissions": .array(permissions),
    ]
  }
}
