"""What is printed: the summary, and the sheet that a person takes home in the language they read best."""

import pytest

from house import unit_time
from steps import follow, open_page, read

ON_SCREEN_ONLY = ["header.masthead", "nav", ".skip-link", "button", ".form-buttons"]


@pytest.fixture
def left(house):
    """Somebody who has left, on medication, with an appointment."""
    chart = house.ready(**{"given-name": "Luz", "family-name": "Ortega", "language": "es"})
    prepared = {
        "naloxone": "yes", "medication-plan": "continued", "follow-up": unit_time(days=-2), "follow-up-with": "Dr. Okafor",
        "overdose-counselling": "yes", "suicide-screen": 0}
    assert house.nurse.post(f"{chart}/preparations", prepared).status == 201
    answer = house.nurse.post(f"{chart}/discharge", {"departure": "planned", "summary": "Left well."})
    assert answer.status == 201, answer.text
    return chart


def assert_only_paper(page):
    """In print the page is the sheet and nothing to click."""
    page.emulate_media(media="print")
    for selector in ON_SCREEN_ONLY:
        seen = [part for part in page.locator(selector).all() if part.is_visible()]
        assert not seen, f"{selector} is printed: {seen[0].inner_text()!r}"


def test_the_summary_tells_the_stay_and_prints_without_navigation(left, enter):
    page = enter("prescriber")
    open_page(page, f"{left}/summary")
    words = read(page)
    for said in [
            "Discharge summary", "Luz Ortega", "Planned discharge", "Left well.", "Heroin", "Dr. Okafor", "Not known",
            "No gate was open", "from the chart of the unit"]:
        assert said in words, said
    assert page.locator(".course-frame svg").is_visible(), "The course is drawn."
    assert_only_paper(page)
    assert page.locator(".course-frame svg").is_visible()


def test_the_instructions_speak_the_persons_language_first(left, enter):
    page = enter("nurse")
    open_page(page, f"{left}/instructions")
    words = read(page)
    for said in ["Su plan al salir", "Luz Ortega", "naloxona", "Dr. Okafor", "Llame al 911", "988"]:
        assert said in words, said
    assert page.locator("[lang=es]").count() > 0
    assert "buprenorphine" not in words.lower(), "Medicine is named in Spanish."
    assert_only_paper(page)


def test_the_instructions_in_english_say_the_same(left, enter):
    page = enter("nurse")
    open_page(page, f"{left}/instructions")
    follow(page, "English")
    words = read(page)
    for said in ["naloxone", "Dr. Okafor", "911", "988", "Luz Ortega"]:
        assert said in words, said
    assert page.locator("div[lang=en]").count() == 1
    assert "Su plan" not in words
    assert_only_paper(page)
