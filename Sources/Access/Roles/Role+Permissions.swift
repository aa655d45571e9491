extension Role {
  /// Everything the role may do. Local default: no rule says which job does what in every unit.
  public var permissions: Set<Permission> {
    switch self {
    case .nurse:
      [
        .seeBoard, .openChart, .admit, .chartObservations, .writeNotes, .giveMedication,
        .confirmAsSecondClinician, .manageDischarge, .correctEntries, .controlDemo,
      ]
    case .prescriber:
      [
        .seeBoard, .openChart, .admit, .chartObservations, .writeNotes, .placeOrders,
        .giveMedication, .confirmAsSecondClinician, .manageDischarge, .correctEntries,
        .decidePathway, .controlDemo,
      ]
    case .counsellor:
      [.seeBoard, .openChart, .writeNotes, .correctEntries, .controlDemo]
    case .admissions:
      [.seeBoard, .admit, .controlDemo]
    case .director:
      [.seeBoard, .openChart, .manageSettings, .seeAccessRecord, .controlDemo]
    case .administrator:
      [.manageStaff, .controlDemo]
    }
  }

  /// Whether the role may do something.
  public func may(_ permission: Permission) -> Bool {
    permissions.contains(permission)
  }
}
