extension Evaluation {
  /// The medicines taken before admission, as told, in whose name a word stands that is looked for; nil when nobody asked.
  ///
  /// Not guaranteed: that a brand is known by its medicine. They are free words.
  func homeMedicines(where isLookedFor: (String) -> Bool) -> Charted<[String]>? {
    homeMedicines?.map { told in
      told.filter { medicine in
        medicine.lowercased().split { !$0.isLetter }.contains { isLookedFor(String($0)) }
      }
    }
  }
}
