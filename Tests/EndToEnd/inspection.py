"""Looks over one open page: axe by day, by night and on a phone, names that stand twice, forms that send what nobody takes."""

import re

from axe_playwright_python.sync_playwright import Axe

from reference import routes

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ALL = {"runOnly": {"type": "tag", "values": TAGS}}
#: Night changes colours and nothing else.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
#: Every form carries them.
TOKENS = {"csrf", "idempotency-key"}

FORMS = """all => all.map(form => ({
    path: new URL(form.action).pathname,
    names: [...form.querySelectorAll('[name]')].map(field => field.getAttribute('name'))}))"""
REPEATED = """all => {
    const ids = all.map(element => element.id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}"""
#: The outermost elements that reach over the edge; what scrolls in a frame of its own may.
WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
    [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
        .map(element => `${element.localName}.${element.className}`).slice(0, 5)"""


#: Longer than colours take to change, in milliseconds.
FADE = 300


def violations(page, options=ALL):
    found = Axe().run(page, options=options).response["violations"]
    return [(item["id"], node["html"][:120]) for item in found for node in item["nodes"]][:5]


def fields_that_nobody_takes(page):
    """A form of the page may send only what the endpoint lists: anything else is refused as a whole."""
    lost = []
    for form in page.eval_on_selector_all("form[method=post]", FORMS):
        for route in routes():
            if route.method == "POST" and re.fullmatch(re.sub(r"{\w+}", "[^/]+", route.path), form["path"]):
                taken = TOKENS | {field[0] for field in route.fields}
                lost += [(str(route), name) for name in form["names"] if name not in taken]
                break
        else:
            lost.append((form["path"], "no such route"))
    return lost


def nothing(found, where):
    assert not found, f"{where}: {found}"


def inspect(page):
    """Nothing to find, in how it looks and in how its forms are wired."""
    look_over(page)
    check_wires(page)


def look_over(page):
    """By day, on a phone and at night."""
    nothing(violations(page), "by day")
    nothing(page.evaluate(WIDE), "scrolls sideways")
    size = page.viewport_size
    page.set_viewport_size({"width": 390, "height": 844})
    nothing(page.evaluate(WIDE), "scrolls sideways on a phone")
    nothing(violations(page), "on a phone")
    page.set_viewport_size(size)
    switch_to(page, "night")
    nothing(violations(page, COLOURS), "at night")
    switch_to(page, "day")


def check_wires(page):
    """Labels lead to their fields, and forms to endpoints that take what they send."""
    nothing(page.eval_on_selector_all("[id]", REPEATED), "ids that stand twice")
    nothing(fields_that_nobody_takes(page), "fields that no endpoint takes")


def switch_to(page, theme):
    """The other colours, once they have faded in."""
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    page.wait_for_timeout(FADE)
