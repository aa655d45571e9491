"""One living demonstration for all tests: a real server process on a free port, stopped by its process id."""

import re
import shutil
import signal
import socket
import subprocess
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build" / "debug" / "evenkeel"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The address of a running demonstration."""
    database = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    port = free_port()
    process = subprocess.Popen(
        [PROGRAM, "demo", "--listen", f"127.0.0.1:{port}", "--database", f"sqlite:{database}"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in process.stdout:
        if line.startswith("Every person"):
            break
    else:
        pytest.fail("The demonstration did not start.")
    yield f"http://127.0.0.1:{port}"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0, "The server did not stop in order."


@pytest.fixture(scope="session")
def chromium():
    """A headless browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def signed_in(demo, chromium):
    """Opens a page signed in as a role; every message of the browser's console fails the test."""
    contexts, messages = [], []

    def sign_in(role):
        context = chromium.new_context(viewport={"width": 1280, "height": 800}, base_url=demo)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: messages.append(message.text))
        # A form that comes back with what to put right is answered 422, which the browser logs.
        page.goto("/sign-in")
        page.fill("input[name=username]", role)
        page.fill("input[name=password]", "even-keel-demo")
        page.click("main form button")
        page.wait_for_url(lambda url: not url.endswith("/sign-in"))
        return page

    yield sign_in
    for context in contexts:
        context.close()
    assert not [text for text in messages if "status of 422" not in text]


def charts(page):
    """The identifiers of the charts that the board links to, the most urgent first."""
    page.goto("/board")
    links = page.eval_on_selector_all("a[href^='/charts/']", "all => all.map(a => a.pathname)")
    found = []
    for link in links:
        chart = re.match(r"/charts/([a-z0-9]+)", link).group(1)
        if chart not in found:
            found.append(chart)
    return found
