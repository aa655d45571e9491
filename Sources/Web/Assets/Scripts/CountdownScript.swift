extension ScriptModules {
  /// Keeps `data-due` in words. The words are the ones `Countdown` writes on the server.
  static let countdown: StaticString = #"""
    import { unitNow } from "./clock.js";

    const minute = 60_000;

    export function words(remaining) {
      const minutes = Math.floor(Math.abs(remaining) / minute);
      if (minutes === 0) return "now";
      return `${remaining < 0 ? "late" : "in"} ${span(minutes)}`;
    }

    function span(minutes) {
      if (minutes < 120) return `${minutes} min`;
      const hours = Math.floor(minutes / 60);
      if (hours >= 48) return `${Math.floor(hours / 24)} days`;
      return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    }

    function draw() {
      const now = unitNow();
      for (const element of document.querySelectorAll("[data-due]")) {
        const remaining = Number(element.dataset.due) - now;
        const text = element.querySelector("[data-countdown-text]") ?? element;
        const next = words(remaining);
        if (text.textContent !== next) text.textContent = next;
        element.classList.toggle("is-late", remaining <= -minute);
      }
    }

    export function startCountdowns() {
      draw();
      setInterval(draw, 1000);
      document.addEventListener("evenkeel:swapped", draw);
    }
    """#
}
