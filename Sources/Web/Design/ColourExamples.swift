extension DesignPage {
  static let colourGroup = DesignGroup(
    id: "colour", title: "Colour and type",
    examples: [
      DesignExample(
        "Colours", "Ink on grounds; one blue for the program, three alarms that also have shapes.",
        showsNight: true, content: #"<div class="swatches">\#(swatches)</div>"#),
      DesignExample(
        "Type", "The device's own typeface, figures of one width.",
        content: """
          <p class="type-figure">14</p><h1>Page heading</h1><h2>Section heading</h2>\
          <h3>Part heading</h3><p>Text that is read, 16 px.</p><p><small>Small print, 13 px.</small></p>
          """),
      DesignExample(
        "Symbols", "Drawn for this product. A symbol always stands beside a word.",
        showsNight: true,
        content: #"<div class="design-row">\#(symbols.map(symbolWithName))</div>"#),
    ])

  private static let swatches: HTML = """
    <span class="swatch swatch-ground">Ground</span><span class="swatch swatch-surface">Surface</span>\
    <span class="swatch swatch-block">Block</span><span class="swatch swatch-good">Good</span>\
    <span class="swatch swatch-watch">Watch</span><span class="swatch swatch-urgent">Urgent</span>\
    <span class="swatch swatch-emergency">Emergency</span>\
    <span class="swatch swatch-alarm">Alarm</span>
    """

  private static let symbols: [(name: String, symbol: Symbol)] = [
    ("level", .level), ("watch", .watch), ("urgent", .urgent), ("emergency", .emergency),
    ("rising", .rising), ("falling", .falling), ("steady", .steady), ("stop", .stop),
    ("information", .information), ("unknown", .unknown), ("amended", .amended), ("note", .note),
    ("person", .person), ("print", .print), ("forward", .forward),
  ]

  private static func symbolWithName(_ item: (name: String, symbol: Symbol)) -> HTML {
    "<span>\(item.symbol) \(item.name)</span>"
  }
}
