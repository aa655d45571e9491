"""What people do on pages, in their words: they tap answers, type into fields, press buttons, and read what is there.

A part is a page or a piece of one: where the same words stand twice, name the piece.
"""

import re

from playwright.sync_api import TimeoutError

#: A label may say that its field may stay empty.
OPTIONAL = r"(\s*optional)?"

#: The items of COWS as the page names them, but for the pulse: 17 points, and 18 with a pulse of 92.
MODERATE = {
    "Sweating": 2, "Restlessness": 1, "Pupils": 1, "Bone or joint aches": 2, "Runny nose or tears": 2,
    "Stomach and bowel": 2, "Tremor": 1, "Yawning": 1, "Anxiety or irritability": 2, "Gooseflesh": 3}


def page_of(part):
    return getattr(part, "page", part)


def question(part, text):
    """The answers under a question."""
    legend = page_of(part).locator("legend", has_text=re.compile(rf"^\s*{re.escape(text)}{OPTIONAL}\s*$"))
    return part.locator("fieldset", has=legend)


def tap(part, asked, answer):
    """Taps the answer that begins with the words."""
    chip = question(part, asked).locator("label", has_text=re.compile(rf"^\s*{re.escape(answer)}"))
    chip.first.click()


def field(part, label):
    """The field with a label."""
    return part.get_by_label(re.compile(rf"^\s*{re.escape(label)}{OPTIONAL}\s*$"))


def write(part, label, text):
    """Types into a field, key by key, in place of what stands there."""
    field(part, label).click()
    keyboard = page_of(part).keyboard
    keyboard.press("Control+A")
    keyboard.type(str(text))


def enter_time(part, label, text):
    """A date or a time: how its parts are typed is the browser's own affair."""
    field(part, label).fill(text)


def choose(part, label, option):
    field(part, label).select_option(label=option)


def follow(part, link):
    """Clicks a link and waits for its page."""
    with page_of(part).expect_navigation():
        part.get_by_role("link", name=link, exact=True).first.click()


def send(part, button):
    """Presses a button whose form is taken, and waits for the page it leads to."""
    page = page_of(part)
    try:
        with page.expect_navigation():
            part.get_by_role("button", name=button).first.click()
    except TimeoutError as error:
        raise AssertionError(f"{button} led nowhere: {read(page)[:800]}") from error


def send_in_vain(part, button):
    """Presses a button whose form comes back, and waits for it: nothing was saved."""
    page = page_of(part)
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        part.get_by_role("button", name=button).first.click()
    assert answer.value.status in (409, 422), answer.value.status
    page.wait_for_selector("[data-sending]", state="detached")


def read(page, part="main"):
    """The words a person sees."""
    return page.inner_text(part)


def card(page, title):
    """The option of the advice with a title."""
    heading = page.locator("h3", has_text=re.compile(rf"^\s*{re.escape(title)}"))
    return page.locator("section.option", has=heading)


def open_page(page, path):
    answer = page.goto(path)
    assert answer.status == 200, f"{path}: {answer.status}"
    return page


def rate(page, item, points):
    """Taps the points of one item of a scale."""
    row = page.locator("fieldset.rating", has=page.locator(".rating-label", has_text=re.compile(rf"^{re.escape(item)}$")))
    row.locator("label", has=page.locator("b", has_text=re.compile(rf"^{points}$"))).click()


def score(page, points):
    """Taps every item of a COWS but the pulse, which is measured."""
    for item, value in points.items():
        rate(page, item, value)


def table_row(page, text):
    """The words of the first row of a table that has the text."""
    return page.locator("tr", has_text=text).first.inner_text()
