"""The way out: a planned discharge waits for its gates, and nobody who wants to leave is held back."""

import re

import pytest

from house import MODERATE, VITALS, unit_time
from steps import enter_time, field, open_page, question, read, send, send_in_vain, tap, write

FILM = {"product": "buprenorphine-naloxone-film-4-1", "dose": 4, "indication": "opioid-withdrawal"}

#: What closes every gate of a person who took nothing here.
PREPARED = {
    "naloxone": "yes", "medication-plan": "referred", "follow-up": unit_time(days=-2), "follow-up-with": "Dr. Okafor",
    "overdose-counselling": "yes", "suicide-screen": 0}


def gate(page, title):
    return page.locator("li.gate", has=page.locator("h3", has_text=title))


def ended(house, chart):
    return [entry["content"] for entry in house.entries(chart) if entry["kind"] == "discharge"]


def test_each_open_gate_says_why_it_is_there_and_closes_where_it_stands(house, enter):
    chart = house.ready()
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    count = int(re.search(r"(\d+) gates are open", read(page)).group(1))
    naloxone = gate(page, "Naloxone in hand")
    for said in ["Not recorded", "Tolerance is lost within days", "WHO 2014", "DIS-01"]:
        assert said in naloxone.inner_text(), said
    tap(naloxone, "Naloxone is in the person's hands, with training", "Yes")
    send(naloxone, "Save")
    assert f"{count - 1} gates are open" in read(page)
    closed = gate(page, "Naloxone in hand").inner_text()
    assert closed.startswith("Closed") and "yes" in closed and "Nurse Test, nurse" in closed


def test_a_planned_discharge_with_open_gates_needs_a_reason_for_each(house, enter):
    chart = house.ready()
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    tap(page, "How the person leaves", "Planned discharge")
    send_in_vain(page, "End the stay")
    assert not ended(house, chart)
    form = page.locator("form[action$='/discharge']")
    reasons = form.locator("input[name^='reason-']").all()
    assert len(reasons) >= 4
    for reason in reasons[1:]:
        reason.fill("Agreed with the clinic by telephone")
    send_in_vain(page, "End the stay")
    assert not ended(house, chart), "One reason is missing."
    assert page.locator("form[action$='/discharge'] .field-error").count() == 1
    form.locator("input[name^='reason-']").first.fill("She has naloxone at home")
    send(page, "End the stay")
    assert "She has naloxone at home" in read(page)
    assert len(ended(house, chart)) == 1


def test_a_planned_discharge_with_every_gate_closed_needs_no_reason(house, enter):
    chart = house.ready()
    assert house.nurse.post(f"{chart}/preparations", PREPARED).status == 201
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    assert "No gate is open for a planned discharge" in read(page)
    tap(page, "How the person leaves", "Planned discharge")
    send(page, "End the stay")
    assert "No gate was open" in read(page)


@pytest.mark.parametrize("way", ["Leaving against advice", "Transfer"])
def test_nobody_who_leaves_by_choice_or_transfer_waits_for_a_gate(house, enter, way):
    """An hour after a first dose, nothing prepared and not looked at again: the most open the gates can be."""
    chart = house.ready()
    order = house.order(chart, **FILM)
    assert house.nurse.post(f"{order}/doses/0", {"outcome": "given", "dissolved": True}).status == 201
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    tap(page, "How the person leaves", way)
    reasons = page.locator("form[action$='/discharge'] input[name^='reason-']")
    assert not any(reason.is_visible() for reason in reasons.all()), "Nobody is asked for a reason."
    send(page, "End the stay")
    words = read(page)
    assert "Gates that were open when the person left" in words and "DIS-01" in words
    assert len(ended(house, chart)) == 1
    open_page(page, "/board")
    assert page.locator(f"a[href='{chart}']").count() == 0, "The bed is free."


def test_what_was_typed_survives_a_discharge_that_came_back(house, enter):
    chart = house.ready()
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    tap(page, "How the person leaves", "Planned discharge")
    write(page, "Where to", "Home")
    write(page, "Closing words", "Wants to try again in spring.")
    send_in_vain(page, "End the stay")
    assert field(page, "Where to").input_value() == "Home"
    assert field(page, "Closing words").input_value() == "Wants to try again in spring."
    assert question(page, "How the person leaves").locator("input:checked").get_attribute("value") == "planned"


def test_an_ended_stay_takes_no_more_entries(house, enter):
    chart = house.ready()
    assert house.nurse.post(f"{chart}/discharge", {"departure": "transfer"}).status == 201
    page = enter("nurse")
    open_page(page, f"{chart}/discharge")
    assert "The stay has ended" in read(page)
    before = house.entries(chart)
    for path, fields in [("/round", VITALS | MODERATE), ("/discharge", {"departure": "planned"})]:
        answer = house.nurse.post(chart + path, fields)
        assert answer.status in (409, 422) and "This stay has ended" in answer.text, (path, answer.text)
    assert house.entries(chart) == before
