"""What may become of a dose, and how the medication page tells it: nobody has to guess whether something was taken."""

import re

import pytest

from house import unit_time
from steps import choose, enter_time, follow, open_page, read, send, send_in_vain, table_row, tap, write

FILM = {"product": "buprenorphine-naloxone-film-4-1", "dose": 4, "indication": "opioid-withdrawal"}
FILM_NAME = "Buprenorphine/naloxone 4 mg/1 mg sublingual film"


def open_due_dose(page, chart, medicine):
    open_page(page, f"{chart}/mar")
    page.locator(".due-doses li", has_text=medicine).get_by_role("link", name="Give").click()
    page.wait_for_url("**/doses/*")


#: What the nurse taps and types, and what then stands in the order's row.
OUTCOMES = [
    ("Refused", "Feels well without", {}, "Refused"),
    ("Held", "Asleep, breathing 9 a minute", {}, "Held"),
    ("Partly taken", "Spat out the rest", {"Amount taken in mg": 200}, "Partly taken"),
    ("Vomited", "Brought it all up", {"Minutes until vomiting": 10}, "Vomited"),
]


@pytest.mark.parametrize("outcome, reason, details, shown", OUTCOMES, ids=[row[0] for row in OUTCOMES])
def test_a_dose_that_was_not_simply_given_says_what_became_of_it(house, enter, outcome, reason, details, shown):
    chart = house.ready()
    order = house.order(chart)
    page = enter("nurse")
    open_due_dose(page, chart, "Ibuprofen")
    tap(page, "What became of it", outcome)
    if details:
        page.get_by_text("Partly taken, vomited, or another time").click()
    for label, value in details.items():
        write(page, label, value)
    send_in_vain(page, "Save dose")
    write(page, "Reason", reason)
    send(page, "Save dose")
    assert shown in table_row(page, "Ibuprofen 400 mg tablet")
    open_page(page, order)
    assert reason in read(page)


def test_the_account_counts_every_source_of_the_last_24_hours(house, enter):
    chart = house.ready()
    order = house.order(chart, **FILM, timing="once")
    assert house.nurse.post(f"{order}/doses/0", {"outcome": "given", "dissolved": True}).status == 201
    page = enter("nurse")
    open_page(page, f"{chart}/mar")
    follow(page, "Dose taken elsewhere")
    choose(page, "Product", "Buprenorphine/naloxone 2 mg/0.5 mg sublingual film")
    write(page, "Dose in mg", 2)
    tap(page, "Where it came from", "given elsewhere")
    send(page, "Save")
    account = read(page, ".account")
    assert re.search(r"Buprenorphine, last 24 h\s+6 mg", account), account
    assert "4 scheduled" in account and "2 given elsewhere" in account


def test_a_dose_nobody_is_sure_of_counts_in_full_and_stops_the_next_until_it_is_resolved(house, enter):
    chart = house.ready()
    order = house.order(chart, **FILM, timing="every", hours=6, count=3)
    page = enter("nurse")
    open_due_dose(page, chart, FILM_NAME)
    tap(page, "What became of it", "Unknown")
    write(page, "Reason", "The tray was found empty")
    send(page, "Save dose")
    assert "Nobody knows whether Buprenorphine was given" in read(page)
    assert re.search(r"Buprenorphine, last 24 h\s+4 mg", read(page, ".account"))

    open_page(page, f"{order}/doses/1")
    assert "Clear up first whether the earlier dose was taken" in read(page)
    blocked = house.nurse.post(f"{order}/doses/1", {"outcome": "given"})
    assert blocked.status == 422, "Also from another screen."

    open_page(page, f"{chart}/mar")
    follow(page, "Resolve it")
    tap(page, "What became of it", "Refused")
    write(page, "How it is known", "She says so, the film lay under the bed")
    send(page, "Save what became of it")
    assert "Nobody knows" not in read(page)
    assert "Refused" in table_row(page, FILM_NAME)
    assert page.locator(".account").count() == 0, "Nothing was taken."
    open_page(page, f"{order}/doses/1")
    assert "Clear up first" not in read(page)


def test_a_given_dose_cannot_be_given_again_from_a_page_left_open(house, enter):
    chart = house.ready()
    house.order(chart)
    first, second = enter("nurse"), enter("nurse")
    for page in (first, second):
        open_due_dose(page, chart, "Ibuprofen")
    send(first, "Save dose")
    send_in_vain(second, "Save dose")
    assert "already" in read(second)
    assert [entry["kind"] for entry in house.entries(chart)].count("dose") == 1


def test_a_dose_far_from_its_time_is_given_with_a_reason(house, enter):
    order = house.order(house.ready(), timing="every", hours=6, count=2)
    page = enter("nurse")
    open_page(page, f"{order}/doses/1")
    write(page, "Your reason for going on", "Leaves for court, the prescriber agrees")
    send(page, "Save dose")
    assert "Given" in table_row(page, "Ibuprofen 400 mg tablet")


def test_what_was_given_stands_in_the_way_of_no_next_dose(house, enter):
    """The second dose of a first day: the first was given, so its order is done."""
    chart = house.ready(born="1990-04-02")
    assert house.nurse.post(f"{house.order(chart, **FILM)}/doses/0", {"outcome": "given", "dissolved": True}).status == 201
    page = enter("prescriber")
    open_page(page, f"{chart}/orders/new")
    choose(page, "Product", FILM_NAME)
    write(page, "Dose in mg", 4)
    tap(page, "When", "Once")
    enter_time(page, "First dose", unit_time(hours=-1))
    choose(page, "Why", "Opioid withdrawal")
    page.get_by_role("button", name="Review and sign").click()
    page.wait_for_selector(".finding, .table-frame")
    assert "Duplicate therapy" not in read(page)
