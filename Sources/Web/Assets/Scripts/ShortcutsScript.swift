extension ScriptModules {
  /// Single keys for the links that name one, a help window on `?`, and a way to switch them off.
  static let shortcuts: StaticString = #"""
    const memory = "evenkeel-shortcuts-off";
    const fixedKeys = [
      ["?", "This help"],
      ["0 to 5", "In a rating: choose the points and go on"],
      ["↑ ↓", "In a rating: the item before, the next item"],
      ["Enter", "In a round: the next field"],
      ["Ctrl Enter", "In a round: save"],
    ];

    export function startShortcuts() {
      for (const button of document.querySelectorAll("[data-help-switch]")) {
        button.hidden = false;
        button.addEventListener("click", openHelp);
      }
      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        if (localStorage.getItem(memory)) return;
        if (event.key === "?") {
          event.preventDefault();
          openHelp();
          return;
        }
        const target = [...document.querySelectorAll("[data-shortcut]")]
          .find((element) => element.dataset.shortcut === event.key);
        if (target) {
          event.preventDefault();
          target.click();
        }
      });
    }

    function isTyping(element) {
      return element.closest("input:not([type=checkbox]):not([type=radio]), select, textarea, dialog") !== null;
    }

    function openHelp() {
      const dialog = document.createElement("dialog");
      dialog.className = "help";
      dialog.setAttribute("aria-labelledby", "help-heading");
      const heading = element("h2", "Keys");
      heading.id = "help-heading";
      const list = document.createElement("dl");
      const linked = [...document.querySelectorAll("[data-shortcut]")]
        .map((link) => [link.dataset.shortcut, link.textContent.trim()]);
      for (const [key, meaning] of [...linked, ...fixedKeys]) {
        const term = document.createElement("dt");
        term.append(element("kbd", key));
        list.append(term, element("dd", meaning));
      }
      const form = document.createElement("form");
      form.method = "dialog";
      const close = element("button", "Close");
      close.className = "button button-primary";
      form.append(offSwitch(), close);
      dialog.append(heading, list, form);
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    }

    function offSwitch() {
      const label = document.createElement("label");
      label.className = "checkbox";
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = !localStorage.getItem(memory);
      box.addEventListener("change", () => {
        if (box.checked) localStorage.removeItem(memory);
        else localStorage.setItem(memory, "yes");
      });
      label.append(box, element("span", "Single keys are on"));
      return label;
    }

    function element(name, text) {
      const made = document.createElement(name);
      made.textContent = text;
      return made;
    }
    """#
}
