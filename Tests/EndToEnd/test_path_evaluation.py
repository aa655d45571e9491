"""The evaluation is completed bit by bit, by whoever happens to ask: an answer that was not given again is never lost."""

import pytest

from steps import open_page, question, read, send, tap, write


def weigh(page, chart):
    open_page(page, f"{chart}/evaluation")
    write(page, "Weight in kg", 71)
    send(page, "Save")


def test_an_answer_given_later_is_unknown_no_more(house, enter):
    chart = house.admit()
    page = enter("nurse")
    open_page(page, f"{chart}/evaluation")
    tap(page, "Cannabis", "No")
    tap(page, "Long QT", "Yes")
    send(page, "Save")
    open_page(page, chart)
    unknown = read(page, ".unknown-list")
    assert "Cannabis" not in unknown and "Long QT" not in unknown
    assert "Heart disease" in unknown


@pytest.mark.parametrize("known, question_left_alone", [
    ({"substance-alcohol": "yes"}, "Alcohol"), ({"condition-long-qt": "yes"}, "Long QT"),
    ({"allergies": "none-known"}, "Allergies"), ({"naltrexone": "none"}, "Naltrexone"), ({"medicines-none": True}, "Current medicines"),
    ({"pregnancy-possible": "yes", "pregnancy-test": "positive", "pregnancy-weeks": 20}, "Whether pregnancy is possible")],
    ids=lambda value: value if isinstance(value, str) else "")
def test_weighing_somebody_leaves_every_other_answer_alone(house, enter, known, question_left_alone):
    chart = house.admit(**known)
    page = enter("nurse")
    weigh(page, chart)
    open_page(page, chart)
    assert question_left_alone not in read(page, ".unknown-list")
    assert "71.0 kg" in read(page, "body")


def test_the_form_shows_what_was_answered(house, enter):
    chart = house.admit(**{"substance-alcohol": "yes"})
    page = enter("nurse")
    open_page(page, f"{chart}/evaluation")
    assert question(page, "Alcohol").locator("input:checked").get_attribute("value") != "unknown"
