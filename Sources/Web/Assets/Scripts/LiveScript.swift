extension ScriptModules {
  /// Keeps a region current, and says so in red when nothing has been heard for 15 seconds.
  static let live: StaticString = #"""
    import { synchronise } from "./clock.js";

    const staleAfter = 15_000;
    const reconnectAfter = 3_000;

    export function startLive() {
      const region = document.querySelector("[data-live-events]");
      if (region) new LiveRegion(region).start();
    }

    class LiveRegion {
      constructor(region) {
        this.region = region;
        this.version = region.dataset.liveVersion;
        this.bar = document.querySelector("[data-stale-bar]");
        this.barText = document.querySelector("[data-stale-text]");
        this.heardAt = Date.now();
        this.isFetching = false;
        this.wanted = null;
      }

      start() {
        this.connect();
        setInterval(() => this.drawStaleness(), 1000);
        document.addEventListener("input", (event) => {
          event.target.closest("form")?.setAttribute("data-touched", "");
        });
        document.addEventListener("visibilitychange", () => {
          if (!document.hidden && this.stream.readyState === EventSource.CLOSED) this.connect();
        });
      }

      connect() {
        this.stream?.close();
        this.stream = new EventSource(this.region.dataset.liveEvents);
        const newVersion = (event) => {
          this.heard();
          this.refresh(event.data);
        };
        this.stream.onopen = () => this.heard();
        this.stream.onmessage = newVersion;
        this.stream.addEventListener("version", newVersion);
        this.stream.addEventListener("heartbeat", () => this.heard());
        this.stream.addEventListener("locked", () => location.reload());
        this.stream.onerror = () => {
          if (this.stream.readyState === EventSource.CLOSED) {
            setTimeout(() => this.connect(), reconnectAfter);
          }
        };
      }

      heard() {
        this.heardAt = Date.now();
        this.drawStaleness();
      }

      drawStaleness() {
        const silence = Date.now() - this.heardAt;
        this.bar.hidden = silence < staleAfter;
        if (!this.bar.hidden) {
          const seconds = Math.round(silence / 1000);
          const age = seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
          this.barText.textContent = `Nothing heard from the server for ${age}. Trying again.`;
        }
      }

      async refresh(version) {
        if (version === this.version) return;
        this.wanted = version;
        if (this.isFetching) return;
        this.isFetching = true;
        try {
          while (this.wanted !== this.version) {
            const asked = this.wanted;
            const answer = await fetch(this.region.dataset.liveSource, {
              headers: { Accept: "text/html" }, credentials: "same-origin", cache: "no-store",
            });
            if (answer.redirected || answer.status === 401 || answer.status === 403) {
              location.reload();
              return;
            }
            if (!answer.ok) throw new Error(`status ${answer.status}`);
            this.swap(await answer.text());
            this.version = asked;
          }
        } catch {
          setTimeout(() => this.refresh(this.wanted), reconnectAfter);
        } finally {
          this.isFetching = false;
        }
      }

      swap(text) {
        const fresh = new DOMParser().parseFromString(text, "text/html").body;
        const kept = this.remember();
        this.keepTouchedForms(fresh);
        this.region.replaceChildren(...fresh.childNodes);
        this.restore(kept);
        synchronise(this.region);
        document.dispatchEvent(new CustomEvent("evenkeel:swapped", { detail: this.region }));
      }

      // A form that someone is filling in stays the very same node, with its focus and its caret.
      keepTouchedForms(fresh) {
        for (const form of this.region.querySelectorAll("form[data-touched]")) {
          const key = form.id ? `form#${CSS.escape(form.id)}` : `form[action="${CSS.escape(form.getAttribute("action"))}"]`;
          const place = fresh.querySelector(key);
          if (place) place.replaceWith(form);
          else fresh.prepend(form);
        }
      }

      remember() {
        const active = document.activeElement;
        return {
          focus: this.region.contains(active) ? selectorOf(active) : null,
          node: active,
          scroll: [...this.region.querySelectorAll(".table-frame, .course-frame")].map((frame) => frame.scrollLeft),
          open: [...this.region.querySelectorAll("details")].map((details) => details.open),
          x: scrollX,
          y: scrollY,
        };
      }

      restore(kept) {
        this.region.querySelectorAll("details").forEach((details, index) => {
          if (kept.open[index]) details.open = true;
        });
        this.region.querySelectorAll(".table-frame, .course-frame").forEach((frame, index) => {
          frame.scrollLeft = kept.scroll[index] ?? 0;
        });
        if (kept.focus) {
          const target = this.region.contains(kept.node) ? kept.node : this.region.querySelector(kept.focus);
          target?.focus({ preventScroll: true });
        }
        scrollTo(kept.x, kept.y);
      }
    }

    function selectorOf(element) {
      if (element.id) return `#${CSS.escape(element.id)}`;
      const href = element.getAttribute("href");
      if (href) return `${element.localName}[href="${CSS.escape(href)}"]`;
      if (element.name) return `${element.localName}[name="${CSS.escape(element.name)}"]`;
      return null;
    }
    """#
}
