import Care
import Chart
import Clinical

/// Draws the overview, and keeps what it has drawn as long as the chart does not change.
struct ChartPainter: Sendable {
  private struct Part: Hashable, Sendable {
    let chart: String
    let reach: ChartModel.Reach
  }

  private let services: UnitServices
  private let heads = RenderedParts<Part>(longestAge: .seconds(5), capacity: 256)
  private let asides = RenderedParts<Part>(longestAge: .seconds(5), capacity: 256)
  /// The picture only moves with the present moment.
  private let courses = RenderedParts<String>(longestAge: .minutes(1), capacity: 128)

  init(services: UnitServices) {
    self.services = services
  }

  func overview(_ request: RequestContext, _ id: ChartID) async throws -> Answer {
    let actor = try request.actor(in: services.care)
    let chart = try await services.care.open(id.text, by: actor, at: request.now)
    let content = try content(request, chart, actor)
    let saved = try request.values()[ChartEndpoints.saved]
    let time = try services.time(at: request.now)
    return request.chartPage("Overview", content, of: chart, services: services) { shell in
      shell.width = .wide
      shell.showsHeading = false
      if saved != nil {
        let findings = services.care.watch(chart, at: request.now)
        shell.notices =
          SavedNotice(
            chart: chart, entry: saved, time: time,
            isEmergency: ChartModel.isEmergency(findings)
          ).notices
      }
      shell.live = LiveSource(
        events: ChartEndpoints.events.link(id).text,
        source: ChartEndpoints.overviewPart.link(id).text, version: String(chart.version))
    }
  }

  func overviewPart(_ request: RequestContext, _ id: ChartID) throws -> Answer {
    let actor = try request.actor(in: services.care)
    let chart = try services.care.chart(id.text)
    let clock = try request.shellClock(services)
    return .page("\(clock.synchronisation)\(try content(request, chart, actor))")
  }

  private func content(
    _ request: RequestContext, _ chart: PatientChart, _ actor: StaffActor
  ) throws -> HTML {
    let time = try services.time(at: request.now)
    let key = Part(chart: chart.id, reach: ChartModel.Reach(try request.viewer))
    let version = chart.version
    let facility = try services.facility
    let model = {
      ChartModel(chart, care: services.care, facility: facility, time: time, reach: key.reach)
    }
    let head = heads.html(key, version: version, at: request.now) {
      ChartHead(model: model()).render()
    }
    let aside = asides.html(key, version: version, at: request.now) {
      ChartAside(model: model()).render()
    }
    let course = courses.html(chart.id, version: version, at: request.now) {
      let record = MedicationRecord(of: chart, at: time.now)
      return "\(CourseModel(chart: chart, record: record, time: time).graphic)"
    }
    let since = services.care.newSince(for: actor, at: request.now)
    let changes = ChartChanges(chart: chart, since: since, time: time)
    return """
      <div class="stack">\(head)\
      \(Panel("Course since admission", isFlush: true, content: course))\
      \(Columns(main: "\(changes)", aside: aside))</div>
      """
  }
}
