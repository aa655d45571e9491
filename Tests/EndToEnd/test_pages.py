"""Pages of the demonstration in a real browser: they open, nothing breaks, axe finds nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser import charts

CHART_PAGES = ["", "/round", "/mar", "/advice", "/notes", "/timeline", "/evaluation"]
AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def violations(page):
    found = Axe().run(page, options=AXE).response["violations"]
    return [(item["id"], [node["html"][:120] for node in item["nodes"][:3]]) for item in found]


@pytest.mark.parametrize("path", ["/board", "/wall", "/admit", "/people", "/design"])
def test_a_page_of_the_unit_is_accessible(visit, path):
    page = visit("nurse")
    assert page.goto(path).status == 200
    assert violations(page) == []


@pytest.mark.parametrize("part", CHART_PAGES)
def test_a_page_of_a_chart_is_accessible(visit, part):
    page = visit("nurse")
    assert page.goto(f"/charts/{charts(page)[0]}{part}").status == 200
    assert violations(page) == []


def test_an_order_form_is_accessible(visit):
    page = visit("prescriber")
    assert page.goto(f"/charts/{charts(page)[1]}/orders/new").status == 200
    assert violations(page) == []


def test_the_wall_shows_no_name(visit):
    page = visit("nurse")
    page.goto("/board")
    names = page.eval_on_selector_all("a[href^='/charts/']", "all => all.map(a => a.innerText)")
    full = [name.split("\n")[0] for name in names if " " in name.split("\n")[0]]
    assert full, "The board shows no names: the test would check nothing."
    page.goto("/wall")
    text = page.inner_text("body")
    assert not [name for name in full if name in text]


def test_a_round_is_charted_and_shown(visit):
    page = visit("nurse")
    chart = charts(page)[3]
    page.goto(f"/charts/{chart}/round")
    page.fill("input[name=pulse]", "92")
    page.fill("input[name=respiratory-rate]", "16")
    page.fill("input[name=oxygen-saturation]", "98")
    page.click("text=Save round")
    page.wait_for_url(f"**/charts/{chart}?saved=*")
    page.goto(f"/charts/{chart}/timeline")
    assert "92" in page.inner_text("main")


def test_an_impossible_pulse_is_refused_beside_its_field(visit):
    page = visit("nurse")
    page.goto(f"/charts/{charts(page)[3]}/round")
    page.fill("input[name=pulse]", "920")
    page.click("text=Save round")
    page.wait_for_selector(".field-error")
    assert page.input_value("input[name=pulse]") == "920"
