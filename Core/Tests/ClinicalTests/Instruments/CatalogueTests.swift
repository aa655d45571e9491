import Testing

@testable import Clinical

/// What every definition keeps to.
@Suite struct CatalogueTests {
  static let ids = Catalogue.all.map(\.id)

  @Test("identifiers are stable: this list only grows")
  func identifiers() {
    #expect(
      Self.ids.sorted() == [
        "4at", "ahc-hrsn", "asq", "audit", "audit-c", "bam", "bam-r", "barc-10",
        "c-ssrs-screener", "ciwa-ar", "ciwa-b", "cows", "craving-nrs", "craving-vas", "dast-10",
        "dehydration", "gad-2", "gad-7", "must", "news2", "nrs-2002", "ocs", "oows", "orthostatic",
        "oud-criteria", "overdose-flags", "pain-nrs", "pc-ptsd-5", "phq-2", "phq-9", "poss",
        "prapare", "rass", "refeeding", "riosord-commercial", "riosord-vha", "sows", "sows-gossop",
        "taps-1",
      ])
    #expect(Set(Self.ids).count == Self.ids.count)
    #expect(Catalogue.instrument("cows")?.id == "cows")
    #expect(Catalogue.instrument("isi") == nil)
  }

  @Test("a definition is whole", arguments: ids)
  func whole(id: String) throws {
    let instrument = try Forms.instrument(id)
    for text in [
      instrument.title, instrument.shortTitle, instrument.recall, instrument.citation.text,
      instrument.licence.terms, instrument.language,
    ] { #expect(!text.isEmpty) }
    #expect(!instrument.timetable.isEmpty)
    #expect(instrument.version == 1)
    let items = instrument.items.map(\.id)
    #expect(Set(items).count == items.count)
    // Names that a score document uses for itself.
    #expect(Set(items).isDisjoint(with: ["cutoffs", "previous", "pulseRate", "instrument"]))
    for item in instrument.items {
      #expect(!item.label.isEmpty)
      let points = item.options.map(\.points)
      #expect(points == Set(points).sorted(), "\(item.id): options not in order")
      #expect(item.number != nil || points.count > 1)
      let steps = item.number?.steps.map(\.from) ?? []
      #expect(steps == Set(steps).sorted())
      let isCovered = steps.first.map { $0 <= item.number?.range.lowerBound ?? 0 } ?? true
      #expect(isCovered, "\(item.id): values below the first step")
    }
  }

  @Test("an item asks only about items before it", arguments: ids)
  func askedWhen(id: String) throws {
    let instrument = try Forms.instrument(id)
    var before: Set<String> = []
    for item in instrument.items {
      let named = Set(item.askedWhen?.itemsNamed ?? [])
      #expect(named.isSubset(of: before), "\(item.id)")
      before.insert(item.id)
      if let replaced = item.replaces { #expect(instrument.item(replaced) != nil) }
    }
  }

  @Test("statements name items that exist, and answers that they can have", arguments: ids)
  func statements(id: String) throws {
    let instrument = try Forms.instrument(id)
    var statements = instrument.triggers.map(\.condition) + instrument.remarks.map(\.condition)
    statements += instrument.items.compactMap(\.askedWhen)
    for set in instrument.cutoffSets {
      statements += (set.levels?.rules.map(\.rule) ?? []) + (set.levels?.counted ?? [])
    }
    if case .domains(let domains) = instrument.scoring { statements += domains.map(\.positive) }
    for statement in statements {
      for name in statement.itemsNamed {
        #expect(instrument.item(name) != nil, "\(id): no item \(name)")
      }
      for (name, range) in statement.rangesNamed {
        let item = try #require(instrument.item(name))
        let isPossible =
          item.number.map { $0.range.overlaps(range) }
          ?? item.options.contains { range.contains($0.points) }
        #expect(isPossible, "\(id): \(name) is never in \(range)")
      }
    }
  }

  @Test("bands have no gap and cover the range; levels and their handling exist", arguments: ids)
  func cutoffs(id: String) throws {
    let instrument = try Forms.instrument(id)
    let sets = instrument.cutoffSets.map(\.id)
    #expect(Set(sets).count == sets.count)
    for set in instrument.cutoffSets {
      #expect(set.bands.isEmpty != (set.levels == nil))
      for (band, next) in zip(set.bands, set.bands.dropFirst()) {
        #expect(band.totals.upperBound + 1 == next.totals.lowerBound)
      }
      if let first = set.bands.first, let last = set.bands.last {
        #expect(first.totals.lowerBound == instrument.smallestTotal)
        #expect(last.totals.upperBound == instrument.largestTotal)
      }
      guard let levels = set.levels else { continue }
      #expect(Set(levels.names).count == levels.names.count)
      for level in levels.rules { #expect(level.words.hasSuffix(".")) }
      if let unsettled = levels.unsettled { #expect(levels.names.contains(unsettled.handledAs)) }
    }
  }

  @Test("triggers are told apart and open instruments that exist", arguments: ids)
  func triggers(id: String) throws {
    let instrument = try Forms.instrument(id)
    let triggers = instrument.triggers.map(\.id)
    #expect(Set(triggers).count == triggers.count)
    for trigger in instrument.triggers {
      #expect(trigger.words.hasSuffix("."))
      if case .open(let other) = trigger.action { #expect(Catalogue.instrument(other) != nil) }
    }
    for remark in instrument.remarks { #expect(remark.words.hasSuffix(".")) }
  }

  @Test("subscales name items that exist", arguments: ["bam", "bam-r"])
  func subscales(id: String) throws {
    let instrument = try Forms.instrument(id)
    for subscale in BAM.subscales {
      for name in subscale.items { #expect(instrument.item(name)?.role == .scored) }
    }
    let scored = instrument.items.filter { $0.role == .scored }.map(\.id)
    #expect(Set(BAM.subscales.flatMap(\.items)) == Set(scored))
    #expect(instrument.items.count { $0.role == .scored } == 15)
  }

  @Test("ways of scoring take only items they can")
  func scoring() {
    for instrument in Catalogue.all where instrument.scoring == .level {
      #expect(instrument.items.count { $0.role == .scored } == 1)
      #expect(instrument.items.allSatisfy { $0.number == nil })
    }
  }
}

extension Statement {
  /// The items that a statement names.
  var itemsNamed: [String] {
    switch self {
    case .item(let item, _), .points(let item, _), .refused(let item), .unable(let item): [item]
    case .sum(let terms, _): terms.map(\.item)
    case .total, .band, .rise: []
    case .count(_, let conditions): conditions.flatMap(\.itemsNamed)
    case .not(let condition), .known(let condition): condition.itemsNamed
    }
  }

  /// The items whose answer a statement compares with a range, and the range.
  var rangesNamed: [(String, ClosedRange<Int>)] {
    switch self {
    case .item(let item, let range): [(item, range)]
    case .count(_, let conditions): conditions.flatMap(\.rangesNamed)
    case .not(let condition), .known(let condition): condition.rangesNamed
    default: []
    }
  }
}
