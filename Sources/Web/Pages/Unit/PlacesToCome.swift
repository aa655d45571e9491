/// Pages whose folders are being written; each line goes away when its endpoint makes the link.
enum PlacesToCome {
  static func medication(_ chart: ChartID) -> Link { Link(path: "/charts/\(chart.text)/mar") }
  static func orders(_ chart: ChartID) -> Link { Link(path: "/charts/\(chart.text)/orders") }
  static func advice(_ chart: ChartID) -> Link { Link(path: "/charts/\(chart.text)/advice") }
  static func evaluation(_ chart: ChartID) -> Link {
    Link(path: "/charts/\(chart.text)/evaluation")
  }
  static func discharge(_ chart: ChartID) -> Link { Link(path: "/charts/\(chart.text)/discharge") }
  static func print(_ chart: ChartID) -> Link { Link(path: "/charts/\(chart.text)/print") }
  static let admit = Link(path: "/admit")
  static let staff = Link(path: "/staff")
}
