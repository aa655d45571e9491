"""Every page of the route table in a real browser, for every role that may see it: it opens, nothing breaks, axe finds nothing.

The pages stand in a ward of our own, where people, orders and entries are known, and in the demonstration, where they are many.
"""

import pytest

from browser import charts
from client import Client
from house import MODERATE, VITALS
from inspection import inspect, look_over, violations
from program import PASSWORD, ROLES, Server
from reference import routes
from steps import choose, open_page, read, send_in_vain, tap, write

#: Pieces of pages, which come without a frame, and a page that only leads on.
NOT_WHOLE = {"/board/live", "/charts/{chart}/live", "/charts/{chart}/mar/live", "/wall/live", "/"}
#: Pages that are there in other states of a unit only; each has a test of its own.
ELSEWHERE = {"/design", "/first-run", "/sign-in", "/unlock"}

PAGES = [route for route in routes() if route.method == "GET" and route.answers == "page" and route.path not in NOT_WHOLE]
INSIDE = [route for route in PAGES if route.path not in ELSEWHERE]

@pytest.fixture(scope="module")
def places(ward):
    """Somebody with a bit of everything: a round, a pathway, due, unknown and as-needed doses, a note."""
    chart = ward.ready(born="1990-04-02")
    assert ward.prescriber.post(f"{chart}/pathway", {"pathway": "buprenorphine-standard"}).status == 201
    order = ward.order(
        chart, product="buprenorphine-naloxone-film-4-1", dose=4, timing="every", hours=6, count=3,
        indication="opioid-withdrawal")
    as_needed = ward.order(
        chart, product="ondansetron-tablet-4", dose=4, timing="as-needed", hours=8, largest=12, indication="nausea")
    unknown = ward.nurse.post(f"{ward.order(chart)}/doses/0", {"outcome": "unknown", "reason": "Nobody saw it"})
    assert unknown.status == 201, unknown.text
    assert ward.nurse.post(f"{chart}/notes", {"kind": "nursing", "text": "Slept well."}).status == 201
    return {
        "chart": chart, "order": order, "as-needed": as_needed, "dose": unknown.json["entries"][0],
        "observation": next(entry["version"] for entry in ward.entries(chart) if entry["kind"] == "observation")}


def address(route, places):
    """The route with the places that it is about."""
    order = places["as-needed" if route.path.endswith("/as-needed") else "order"]
    entry = places["dose" if "/doses/{entry}" in route.path else "observation"]
    return route.at(chart=places["chart"].split("/")[-1], order=order.split("/")[-1], entry=entry, slot=0)


@pytest.mark.parametrize("route", INSIDE, ids=str)
def test_a_page_is_sound_for_every_role_that_may_see_it(ward, browser, places, route):
    clients = [ward.signed_in(role) for role in ROLES]
    allowed = [client for client in clients if route.permission is None or route.permission in client.permissions]
    assert allowed, "Nobody may see it."
    fullest = max(allowed, key=lambda client: len(client.permissions))
    inspect(open_page(browser.open(ward.server, fullest), address(route, places)))
    for client in allowed:
        if client is not fullest:
            assert violations(open_page(browser.open(ward.server, client), address(route, places))) == []


@pytest.mark.parametrize("route", [route for route in INSIDE if not {"{order}", "{entry}"} & set(route.path.split("/"))], ids=str)
def test_a_page_of_the_demonstration_is_sound(visit, visitors, route):
    """The most urgent person of twelve, whose chart is full of things that no test thought of."""
    role = next(role for role in ROLES if route.permission in visitors(role).permissions | {None})
    page = visit(role)
    place = charts(visit("nurse"))[0] if "{chart}" in route.path else None
    open_page(page, route.at(chart=place))
    assert violations(page) == []


def test_the_parts_of_the_design_are_sound(visit):
    """Its forms are examples and lead nowhere."""
    look_over(open_page(visit("nurse"), "/design"))


@pytest.mark.parametrize("width", [1024, 1280])
def test_the_head_of_every_page_fits_the_window(visit, width):
    """The director has the most links, and the unit of the demonstration a long name."""
    page = open_page(visit("director", width=width), "/settings")
    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_first_page_of_an_empty_unit_is_sound(browser, tmp_path):
    server = Server("serve", tmp_path / "empty.sqlite")
    try:
        page = browser.open(server)
        page.goto("/")
        assert page.url.endswith("/first-run"), "An empty unit begins with its founding."
        inspect(page)
        write(page, "Name of the facility", "North unit")
        with page.expect_response(lambda answer: answer.request.method == "POST"):
            page.locator("main button").last.click()
        page.wait_for_selector("[data-error-summary]")
        inspect(page)
    finally:
        server.stop()


def test_the_sign_in_is_sound_also_when_it_is_refused(ward, browser):
    page = browser.open(ward.server)
    browser.expected.append("status of 401")
    open_page(page, "/sign-in")
    inspect(page)
    write(page, "User name", "nobody")
    write(page, "Password", "not a password")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("[role=alert], [data-error-summary], .field-error, .notice-failure")
    inspect(page)


def test_the_locked_door_is_sound(ward, browser):
    ward.employ("nurse", "door-nurse")
    client = Client(ward.server, "door-nurse", PASSWORD)
    client.post("/lock")
    page = browser.open(ward.server, client)
    page.goto("/board")
    assert "/unlock" in page.url
    inspect(page)


@pytest.mark.parametrize("path, status", [("/staff", 403), ("/charts/zzzzzzzzzzzzzzzzzzzz", 404), ("/nothing", 404)])
def test_an_error_is_a_sound_page_that_leads_on(ward, browser, path, status):
    browser.expected.append("status of 403")
    page = browser.open(ward.server, ward.nurse)
    assert page.goto(path).status == status
    assert page.locator("main a").count() > 0, "It leads somewhere."
    inspect(page)


def test_an_order_form_with_findings_is_sound(ward, browser, places):
    page = browser.open(ward.server, ward.prescriber)
    open_page(page, f"{places['chart']}/orders/new")
    choose(page, "Product", "Naproxen 500 mg tablet")
    write(page, "Dose in mg", 500)
    tap(page, "When", "Once")
    choose(page, "Why", "Pain")
    send_in_vain(page, "Review and sign")
    assert page.locator(".finding").count() > 0
    inspect(page)


def test_a_round_that_came_back_is_sound(ward, browser, places):
    page = browser.open(ward.server, ward.nurse)
    open_page(page, f"{places['chart']}/round")
    write(page, "Systolic", 80)
    write(page, "Diastolic", 120)
    send_in_vain(page, "Save round")
    inspect(page)


def test_an_emergency_is_sound(ward, browser):
    """The reddest page there is."""
    chart = ward.ready()
    signs = {"respiratory-rate": 6, "confirm-respiratory-rate": True, "oxygen-saturation": 82, "confirm-oxygen-saturation": True,
             "sedation": "hard-to-rouse", "consciousness": "pain"}
    assert ward.nurse.post(f"{chart}/round", VITALS | signs | MODERATE).status == 201
    page = browser.open(ward.server, ward.nurse)
    open_page(page, chart)
    assert "Respiratory emergency: act now" in read(page)
    inspect(page)
    inspect(open_page(page, "/board"))
    inspect(open_page(page, "/wall"))


@pytest.mark.parametrize("part", ["", "/discharge", "/summary", "/instructions?language=en", "/instructions?language=es", "/mar",
                                  "/timeline", "/round"])
def test_a_page_of_a_stay_that_ended_is_sound(ward, browser, ended, part):
    inspect(open_page(browser.open(ward.server, ward.nurse), ended + part))


@pytest.fixture(scope="module")
def ended(ward):
    chart = ward.ready()
    assert ward.nurse.post(f"{chart}/discharge", {"departure": "against-advice"}).status == 201
    return chart


def test_the_wall_shows_no_name(visit):
    page = visit("nurse")
    page.goto("/board")
    names = page.eval_on_selector_all("a[href^='/charts/']", "all => all.map(a => a.innerText)")
    full = [name.split("\n")[0] for name in names if " " in name.split("\n")[0]]
    assert full, "The board shows no names: the test would check nothing."
    page.goto("/wall")
    text = page.inner_text("body")
    assert not [name for name in full if name in text]


def test_an_impossible_pulse_is_refused_beside_its_field(visit):
    page = visit("nurse")
    page.goto(f"/charts/{charts(page)[3]}/round")
    page.fill("input[name=pulse]", "920")
    page.click("text=Save round")
    page.wait_for_selector(".field-error")
    assert page.input_value("input[name=pulse]") == "920"
