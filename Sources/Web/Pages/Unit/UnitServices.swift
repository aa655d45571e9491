import Access
import Care
import Clinical

/// What pages of the unit work with.
struct UnitServices: Sendable {
  /// Every use case.
  let care: CareUnit
  /// Checks the second clinician's password and makes new ones.
  let hasher: PasswordHasher
  /// Who is signed in; a new password or role ends a person's other sessions.
  let sessions: SessionTable
  /// Asks for a password once more.
  let desk: SignInDesk
  /// The demonstration's switches; nil in a real unit.
  let demo: DemoControl?
}

/// The switches of a demonstration.
public struct DemoControl: Sendable {
  /// How many seconds pass in the unit in one second; 0 is paused.
  public let rate: @Sendable () -> Int
  /// Sets the rate.
  public let setRate: @Sendable (Int) -> Void
  /// The sign-ins to show: user name, password, role.
  public let signIns: [SignIn]

  /// A sign-in that exists only in the demonstration.
  public struct SignIn: Sendable {
    /// The user name.
    public let username: String
    /// The password.
    public let password: String
    /// What one can try with it.
    public let role: String

    /// Makes a sign-in.
    public init(username: String, password: String, role: String) {
      self.username = username
      self.password = password
      self.role = role
    }
  }

  /// Makes the switches.
  public init(
    rate: @escaping @Sendable () -> Int, setRate: @escaping @Sendable (Int) -> Void,
    signIns: [SignIn]
  ) {
    self.rate = rate
    self.setRate = setRate
    self.signIns = signIns
  }
}
