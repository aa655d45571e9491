extension ClinicalPicture {
  /// Ages that call for smaller doses begin here. Source: fact base section 7 (label and Beers list; from the literature, not re-read).
  static let oldFrom = 65

  /// Whether the person is that old.
  var isOld: Truth { Truth(age.map { $0 >= Self.oldFrom }) }
}
