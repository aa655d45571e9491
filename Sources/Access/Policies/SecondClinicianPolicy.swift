/// Who may confirm what a colleague ordered or gives.
public enum SecondClinicianPolicy {
  /// A second clinician is another active person whose role may confirm: nobody confirms their own
  /// act.
  public static func allows(_ second: StaffAccount, toConfirmActOf first: StaffID) -> Bool {
    second.isActive && second.id != first && second.role.may(.confirmAsSecondClinician)
  }
}
