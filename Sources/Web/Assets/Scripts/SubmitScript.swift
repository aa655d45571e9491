extension ScriptModules {
  /// One tap, one entry: the form is sent once, and a lost network loses nothing.
  static let submit: StaticString = #"""
    const patience = 20_000;

    export function startSubmit() {
      document.addEventListener("submit", (event) => {
        const form = event.target;
        if (form.method !== "post") return;
        if (form.hasAttribute("data-sending")) {
          event.preventDefault();
          return;
        }
        if (!form.hasAttribute("data-submit-once")) {
          form.setAttribute("data-sending", "");
          return;
        }
        event.preventDefault();
        send(form, bodyOf(form, event.submitter));
      });
      // A page that comes back from the browser's memory may be sent again.
      addEventListener("pageshow", () => {
        for (const form of document.querySelectorAll("form[data-sending]")) setSending(form, false);
      });
    }

    // The idempotency key is a field of the form, so a retry carries the same one.
    function bodyOf(form, submitter) {
      const data = new FormData(form);
      if (submitter?.name) data.append(submitter.name, submitter.value);
      return new URLSearchParams(data);
    }

    async function send(form, body) {
      setSending(form, true);
      tell(form, "Saving…");
      document.querySelector("[data-unsaved]")?.remove();
      let answer;
      try {
        answer = await fetch(form.action, {
          method: "POST", body, credentials: "same-origin", headers: { Accept: "text/html" },
          signal: AbortSignal.timeout(patience),
        });
      } catch {
        return fail(form, body, "The server did not answer.");
      }
      if (answer.status >= 500) return fail(form, body, "The server could not save it.");
      if (answer.redirected && answer.ok) {
        tell(form, "Saved");
        form.removeAttribute("data-touched");
        location.assign(answer.url);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const content = page.querySelector("#content");
      const isForm = content?.querySelector("form[data-submit-once]");
      if (isForm || (answer.ok && content)) return showAnswer(page, content);
      const heading = content?.querySelector("h1")?.textContent ?? `The server answered ${answer.status}`;
      return fail(form, body, `${heading}.`, answer.status === 401);
    }

    // The server found something to put right: its page takes the place of this one.
    function showAnswer(page, content) {
      document.title = page.title;
      document.querySelector("#content").replaceWith(content);
      import("./round.js").then(({ startRound }) => startRound());
      const target = content.querySelector("[data-error-summary], .finding, .notice, h1");
      target?.setAttribute("tabindex", "-1");
      target?.focus();
      scrollTo(0, 0);
    }

    // A locked or ended session keeps what was entered: the door opens in another tab.
    function fail(form, body, reason, needsDoor = false) {
      setSending(form, false);
      tell(form, "Not saved");
      const banner = document.createElement("section");
      banner.className = "notice notice-failure notice-unsaved";
      banner.dataset.unsaved = "";
      banner.setAttribute("role", "alert");
      const text = document.createElement("p");
      const heading = document.createElement("b");
      heading.textContent = "Not saved. ";
      text.append(heading, `${reason} What you entered is still here.`);
      const retry = document.createElement("button");
      retry.className = "button button-primary";
      retry.type = "button";
      retry.textContent = "Try again";
      retry.addEventListener("click", async () => {
        if (needsDoor) await renewToken(body);
        send(form, body);
      });
      banner.append(text);
      if (needsDoor) banner.append(door());
      banner.append(retry);
      // An edited form is a new wish, so it goes its own way through its own button.
      form.addEventListener("input", () => retry.remove(), { once: true });
      document.querySelector("#content").prepend(banner);
      retry.focus();
    }

    function door() {
      const link = document.createElement("a");
      link.className = "button button-secondary";
      link.href = "/unlock";
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = "Unlock in a new tab";
      return link;
    }

    // A new session has a new form token; the same page, asked for again, carries it.
    async function renewToken(body) {
      try {
        const answer = await fetch(location.href, { credentials: "same-origin" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const token = page.querySelector("input[name=csrf]")?.value;
        if (token) body.set("csrf", token);
      } catch {
        // The retry that follows says what is wrong.
      }
    }

    function setSending(form, isSending) {
      form.toggleAttribute("data-sending", isSending);
      for (const button of form.querySelectorAll("button")) button.disabled = isSending;
    }

    function tell(form, text) {
      const place = form.querySelector("[data-save-state]");
      if (place) place.textContent = text;
    }
    """#
}
