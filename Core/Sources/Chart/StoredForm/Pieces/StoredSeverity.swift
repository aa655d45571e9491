import Clinical

/// The names of severities in the record, apart from the model's order of them.
enum StoredSeverity: String, CaseIterable {
  case advisory
  case softStop = "soft-stop"
  case hardStop = "hard-stop"

  init(_ severity: Severity) {
    self =
      switch severity {
      case .advisory: .advisory
      case .softStop: .softStop
      case .hardStop: .hardStop
      }
  }

  var severity: Severity {
    switch self {
    case .advisory: .advisory
    case .softStop: .softStop
    case .hardStop: .hardStop
    }
  }
}

/// The names of overrides in the record.
enum StoredOverride: String, CaseIterable {
  case notNeeded = "not-needed"
  case reason
  case reasonAndSecondClinician = "reason-and-second-clinician"
  case none

  init(_ override: Override) {
    self =
      switch override {
      case .notNeeded: .notNeeded
      case .reason: .reason
      case .reasonAndSecondClinician: .reasonAndSecondClinician
      case .none: .none
      }
  }

  var override: Override {
    switch self {
    case .notNeeded: .notNeeded
    case .reason: .reason
    case .reasonAndSecondClinician: .reasonAndSecondClinician
    case .none: .none
    }
  }
}
