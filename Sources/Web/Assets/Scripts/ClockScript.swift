extension ScriptModules {
  /// The unit's time as the server knows it; a demonstration's clock may run faster.
  static let clock: StaticString = #"""
    let base = { unit: Date.now(), local: performance.now(), rate: 1 };

    export function unitNow() {
      return base.unit + (performance.now() - base.local) * base.rate;
    }

    export function synchronise(root) {
      const source = root.matches?.("[data-now]") ? root : root.querySelector("[data-now]");
      if (!source) return;
      base = {
        unit: Number(source.dataset.now),
        local: performance.now(),
        rate: Number(source.dataset.clockRate ?? 1),
      };
    }

    export function startClock() {
      synchronise(document.body);
      const faces = document.querySelectorAll("[data-clock]");
      const timeZone = document.body.dataset.timeZone;
      if (faces.length === 0 || !timeZone) return;
      const format = new Intl.DateTimeFormat("en-GB", {
        timeZone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
        hourCycle: "h23",
      });
      const draw = () => {
        const part = {};
        for (const { type, value } of format.formatToParts(unitNow())) part[type] = value;
        const time = `${part.hour}:${part.minute}`;
        for (const face of faces) {
          face.textContent =
            face.dataset.clock === "time" ? time : `${part.weekday} ${part.day} ${part.month} ${time}`;
        }
      };
      draw();
      setInterval(draw, 1000);
    }
    """#
}
