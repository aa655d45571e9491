extension ScriptModules {
  /// One-tap ratings, the running total, the pulse used for both, one confirmation for the unusual.
  static let round: StaticString = #"""
    export function startRound() {
      for (const group of document.querySelectorAll("[data-rating-group]")) new RatingGroup(group).start();
      for (const input of document.querySelectorAll("input[data-number]")) watchNumber(input);
      document.addEventListener("keydown", moveOnEnter);
    }

    class RatingGroup {
      constructor(group) {
        this.group = group;
        this.name = group.dataset.ratingGroup;
        this.itemCount = Number(group.dataset.items);
        this.rows = [...group.querySelectorAll("[data-rating]")];
        this.total = document.querySelector(`[data-rating-total="${this.name}"]`);
        this.bands = group.dataset.bands.split(";").map((band) => {
          const [range, level, name] = band.split("=");
          const [from, through] = range.split("-").map(Number);
          return { from, through, level, name };
        });
      }

      start() {
        for (const row of this.rows) {
          if (row.dataset.measuredFrom) this.followMeasurement(row);
          else this.makeClearable(row);
        }
        this.group.addEventListener("change", () => this.draw());
        this.group.addEventListener("keydown", (event) => this.handleKey(event));
        this.draw();
      }

      // A second tap on the chosen answer takes it back: an item may be unanswered, never guessed.
      makeClearable(row) {
        for (const radio of row.querySelectorAll("input[type=radio]")) {
          let wasChecked = false;
          radio.addEventListener("pointerdown", () => { wasChecked = radio.checked; });
          radio.addEventListener("click", () => {
            if (wasChecked) {
              radio.checked = false;
              radio.dispatchEvent(new Event("change", { bubbles: true }));
            }
            wasChecked = false;
          });
        }
      }

      followMeasurement(row) {
        const source = document.getElementById(row.dataset.measuredFrom);
        if (!source) return;
        const steps = row.dataset.steps.split(";").map((step) => {
          const [upTo, points] = step.split("=");
          return { upTo: upTo === "" ? Infinity : Number(upTo), points: Number(points) };
        });
        // The value may also stand on the page already, measured just before: one tap takes it.
        const earlier = this.group.querySelector(`[data-measured-for="${row.dataset.rating}"]`);
        const update = () => {
          const typed = numberIn(source);
          const value = typed === null && earlier?.checked ? Number(earlier.dataset.measuredValue) : typed;
          const step = value === null || !isPossible(source, value)
            ? undefined : steps.find(({ upTo }) => value <= upTo);
          row.dataset.points = step ? String(step.points) : "";
          for (const face of row.querySelectorAll("[data-points]")) {
            face.classList.toggle("is-measured", step !== undefined && Number(face.dataset.points) === step.points);
          }
          row.querySelector("[data-measured-text]").textContent =
            step ? `${value} counts as ${step.points}` : "Not measured yet";
          this.draw();
        };
        source.addEventListener("input", update);
        earlier?.addEventListener("change", update);
        update();
      }

      pointsOf(row) {
        const text = row.dataset.measuredFrom
          ? row.dataset.points : row.querySelector("input:checked")?.value;
        return text ? Number(text) : null;
      }

      draw() {
        if (!this.total) return;
        const answers = this.rows.map((row) => this.pointsOf(row)).filter((points) => points !== null);
        const isComplete = answers.length === this.itemCount;
        const sum = answers.reduce((total, points) => total + points, 0);
        const band = this.bands.find(({ from, through }) => from <= sum && sum <= through);
        this.total.classList.toggle("is-complete", isComplete);
        this.total.querySelector("[data-total-value]").textContent = isComplete ? sum : answers.length;
        this.total.querySelector("[data-total-text]").textContent =
          isComplete ? band?.name ?? "" : `of ${this.itemCount} items, incomplete`;
      }

      handleKey(event) {
        const row = event.target.closest("[data-rating]");
        if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
        if (/^[0-9]$/.test(event.key)) {
          const radio = row.querySelector(`input[value="${event.key}"]`);
          if (!radio) return;
          radio.checked = true;
          radio.dispatchEvent(new Event("change", { bubbles: true }));
          this.focusRow(row, 1);
          event.preventDefault();
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          this.focusRow(row, event.key === "ArrowDown" ? 1 : -1);
          event.preventDefault();
        } else if (event.key === "Backspace" || event.key === "Delete") {
          const radio = row.querySelector("input:checked");
          if (radio) radio.checked = false;
          this.draw();
        }
      }

      focusRow(row, step) {
        const rated = this.rows.filter((candidate) => !candidate.dataset.measuredFrom);
        const next = rated[rated.indexOf(row) + step];
        const target = next?.querySelector("input:checked") ?? next?.querySelector("input");
        if (target) target.focus();
        else if (step > 0) this.group.closest("form")?.querySelector(".form-buttons button")?.focus();
      }
    }

    function numberIn(input) {
      const text = input.value.trim().replace(",", ".");
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
    }

    function isPossible(input, value) {
      const { possibleLow, possibleHigh } = input.dataset;
      return (possibleLow === undefined || value >= Number(possibleLow))
        && (possibleHigh === undefined || value <= Number(possibleHigh));
    }

    function isLikely(input, value) {
      const { likelyLow, likelyHigh } = input.dataset;
      return (likelyLow === undefined || value >= Number(likelyLow))
        && (likelyHigh === undefined || value <= Number(likelyHigh));
    }

    function watchNumber(input) {
      const field = input.closest(".field");
      const confirm = field.querySelector(".confirm-value");
      const check = () => {
        const value = numberIn(input);
        const isRefused = input.value.trim() !== "" && (value === null || !isPossible(input, value));
        tellImpossible(input, field, isRefused);
        if (!confirm) return;
        const isUnusual = value !== null && !isRefused && !isLikely(input, value);
        confirm.hidden = !isUnusual;
        if (!isUnusual) confirm.querySelector("input").checked = false;
      };
      input.addEventListener("change", check);
    }

    function tellImpossible(input, field, isRefused) {
      const id = `${input.id}-not-possible`;
      const range = `${input.dataset.possibleLow} to ${input.dataset.possibleHigh}`;
      let message = document.getElementById(id);
      field.classList.toggle("has-error", isRefused);
      input.setCustomValidity(isRefused ? `Enter a number from ${range}` : "");
      input.setAttribute("aria-invalid", String(isRefused));
      if (!isRefused) {
        message?.remove();
        return;
      }
      if (!message) {
        message = document.createElement("p");
        message.id = id;
        message.className = "field-error";
        message.setAttribute("role", "alert");
        field.querySelector(".field-line").before(message);
      }
      message.textContent = `Enter a number from ${range}`;
    }

    // Enter leads to the next field, as on a till; control and Enter saves.
    function moveOnEnter(event) {
      if (event.key !== "Enter" || event.target.localName !== "input") return;
      const form = event.target.closest("form[data-enter-moves]");
      if (!form) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        form.requestSubmit();
        return;
      }
      const stops = [...form.querySelectorAll("input:not([type=hidden]), select, textarea, .form-buttons button")]
        .filter((stop) => !stop.disabled && stop.offsetParent !== null && isStop(stop, event.target));
      stops[stops.indexOf(event.target) + 1]?.focus();
    }

    // Of a group of radio buttons only one is a stop: the chosen one, or the first.
    function isStop(stop, current) {
      if (stop.type !== "radio" || stop === current) return true;
      if (stop.name === current.name) return false;
      const group = [...stop.form.querySelectorAll(`input[name="${CSS.escape(stop.name)}"]`)];
      return stop === (group.find((radio) => radio.checked) ?? group[0]);
    }
    """#
}
