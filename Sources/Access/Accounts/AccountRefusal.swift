/// Why a user name, name or password is not taken.
public enum AccountRefusal: Error, Hashable, Sendable {
  /// The user name has a wrong length.
  case usernameLength
  /// The user name has characters other than small letters, digits, point and hyphen.
  case usernameCharacters
  /// The display name has a wrong length.
  case displayNameLength
  /// The display name has control characters.
  case displayNameCharacters
  /// The password is too short.
  case passwordTooShort
  /// The password is too long.
  case passwordTooLong
  /// The password has control characters.
  case passwordCharacters
  /// The password is the user name, or contains little else.
  case passwordLikeUsername
  /// The password is one that everybody tries first.
  case passwordCommon

  /// What to tell the person.
  public var message: String {
    switch self {
    case .usernameLength: "Use 3 to 32 characters for the user name."
    case .usernameCharacters:
      "Use small letters a to z, digits, point and hyphen for the user name, starting with a letter."
    case .displayNameLength: "Use 1 to 80 characters for the name."
    case .displayNameCharacters: "The name has a character that cannot be shown. Type it again."
    case .passwordTooShort: "Use at least 12 characters for the password; a sentence is good."
    case .passwordTooLong: "Use at most 128 characters for the password."
    case .passwordCharacters: "The password has a character that cannot be typed. Type it again."
    case .passwordLikeUsername: "The password is too much like the user name. Choose another one."
    case .passwordCommon: "This password is among the first that are tried. Choose another one."
    }
  }
}
