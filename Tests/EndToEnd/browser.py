"""Pages in Chromium as a person has them, and what the browser complained about meanwhile."""

import re

#: A form that comes back with what to put right, and a page that is not there, are logged by the browser as errors.
EXPECTED = ("status of 422", "status of 409", "status of 404")


def charts(page):
    """The identifiers of the charts that the board links to, the most urgent first."""
    page.goto("/board")
    links = page.eval_on_selector_all("a[href^='/charts/']", "all => all.map(a => a.pathname)")
    return list(dict.fromkeys(re.match(r"/charts/([a-z0-9]+)", link).group(1) for link in links))


class Browser:
    """The windows of one test."""

    def __init__(self, chromium):
        self.chromium = chromium
        self.contexts = []
        self.complaints = []
        #: What this test brings about on purpose.
        self.expected = list(EXPECTED)

    def open(self, server, client=None, width=1280, height=800, **options):
        """A window; signed in when a client lends its session."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": height}, base_url=server.address, **options)
        context.set_default_timeout(15_000)
        self.contexts.append(context)
        if client:
            name, value = client.cookie.split("=", 1)
            context.add_cookies([{
                "name": name, "value": value, "url": server.address, "httpOnly": True, "sameSite": "Strict"}])
        page = context.new_page()
        page.on("console", self.heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        return page

    def heard(self, message):
        if message.type in ("error", "warning") and not any(text in message.text for text in self.expected):
            self.complaints.append(message.text)

    def close(self):
        for context in self.contexts:
            context.close()
