extension ScriptModules {
  /// Shows the newest part of the picture first, and names the time under the pointer.
  static let course: StaticString = #"""
    const namespace = "http://www.w3.org/2000/svg";

    export function startCourse() {
      showNewest();
      readAlong(document);
      document.addEventListener("evenkeel:swapped", (event) => readAlong(event.detail));
    }

    function showNewest() {
      for (const frame of document.querySelectorAll(".course-frame")) frame.scrollLeft = frame.scrollWidth;
    }

    function readAlong(root) {
      for (const drawing of root.querySelectorAll("[data-course-from]")) {
        drawing.addEventListener("pointermove", (event) => draw(drawing, event));
        drawing.addEventListener("pointerleave", () => drawing.querySelector(".course-reading")?.remove());
      }
    }

    function draw(drawing, event) {
      const point = new DOMPoint(event.clientX, event.clientY)
        .matrixTransform(drawing.getScreenCTM().inverse());
      const { courseFrom, courseTo, courseLeft, courseRight, courseFoot } = drawing.dataset;
      const left = Number(courseLeft);
      const right = Number(courseRight);
      drawing.querySelector(".course-reading")?.remove();
      if (point.x < left || point.x > right) return;
      const share = (point.x - left) / (right - left);
      const time = Number(courseFrom) + share * (Number(courseTo) - Number(courseFrom));
      const foot = Number(courseFoot);
      const group = element("g", { class: "course-reading" });
      const label = element("text", { x: point.x, y: foot + 18 });
      label.textContent = timeText(time);
      group.append(
        element("path", { d: `M${point.x} 44V${foot}` }),
        element("rect", { x: point.x - 52, y: foot + 4, width: 104, height: 20, rx: 4 }),
        label,
      );
      drawing.append(group);
    }

    function timeText(time) {
      const timeZone = document.body.dataset.timeZone;
      return new Intl.DateTimeFormat("en-GB", {
        timeZone, weekday: "short", day: "numeric", hour: "2-digit", minute: "2-digit",
      }).format(time);
    }

    function element(name, attributes) {
      const made = document.createElementNS(namespace, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    }
    """#
}
