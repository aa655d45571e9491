"""What tests share: one living demonstration, one unit of our own, one browser. Each is started when first asked for and ended in order."""

import shutil

import pytest

from browser import Browser
from client import Client
from house import House
from program import DEMO_PASSWORD, Server

SEED = 7


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A running demonstration. Its virtual staff write too: count only what is a test's own."""
    print(f"The demonstration's seed is {SEED}.")
    server = Server("demo", tmp_path_factory.mktemp("demo") / "demo.sqlite", "--seed", str(SEED))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    """A running unit of our own, in which nobody but the tests writes."""
    house = House(tmp_path_factory.mktemp("house") / "unit.sqlite")
    yield house
    house.server.stop()


@pytest.fixture(scope="module")
def ward(tmp_path_factory):
    """Twelve beds that a file has to itself: to count taps on a board of the usual size, or to hold its server still."""
    ward = House(tmp_path_factory.mktemp("ward") / "unit.sqlite", beds=12)
    yield ward
    ward.server.stop()


@pytest.fixture(scope="session")
def visitors(demo):
    """Signs in to the demonstration, once for each role: a password costs seconds, a session is shared."""
    clients = {}

    def visitor(role):
        if role not in clients or clients[role].get("/session").status != 200:
            clients[role] = Client(demo, role, DEMO_PASSWORD)
        return clients[role]

    return visitor


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
def browser(chromium):
    """Opens pages for signed-in people; whatever a browser complains about fails the test."""
    browser = Browser(chromium)
    yield browser
    browser.close()
    assert browser.complaints == []


@pytest.fixture
def visit(browser, demo, visitors):
    """Opens a page of the demonstration as a role."""
    return lambda role, **options: browser.open(demo, visitors(role), **options)


@pytest.fixture
def enter(browser, house):
    """Opens a page of our own unit as a role."""
    return lambda role, **options: browser.open(house.server, house.signed_in(role), **options)
