import Testing

@testable import Access

struct RoleTests {
  /// Written out a second time on purpose: a changed right must be changed twice, and seen in review.
  static let table: [(Permission, String)] = [
    (.seeBoard, "nurse prescriber counsellor admissions director"),
    (.openChart, "nurse prescriber counsellor director"),
    (.admit, "nurse prescriber admissions"),
    (.chartObservations, "nurse prescriber"),
    (.writeNotes, "nurse prescriber counsellor"),
    (.placeOrders, "prescriber"),
    (.giveMedication, "nurse prescriber"),
    (.confirmAsSecondClinician, "nurse prescriber"),
    (.manageDischarge, "nurse prescriber"),
    (.correctEntries, "nurse prescriber counsellor"),
    (.decidePathway, "prescriber"),
    (.manageStaff, "administrator"),
    (.manageSettings, "director"),
    (.seeAccessRecord, "director"),
    (.controlDemo, "nurse prescriber counsellor admissions director administrator"),
  ]

  @Test(arguments: table) func everyRoleByEveryPermission(permission: Permission, roles: String) {
    let allowed = Set(roles.split(separator: " ").map(String.init))
    for role in Role.allCases {
      #expect(role.may(permission) == allowed.contains(role.rawValue), "\(role)")
    }
  }

  @Test func noPermissionIsForgotten() {
    #expect(Set(Self.table.map(\.0)) == Set(Permission.allCases))
  }
}
