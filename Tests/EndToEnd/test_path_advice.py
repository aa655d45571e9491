"""The advice shows what it rests on and what is missing; a prescriber decides, and each decision keeps its reason."""

import pytest

from house import unit_time
from steps import card, field, open_page, read, send, send_in_vain, table_row, tap, write

FENTANYL = {"opioid-1-kind": "fentanyl", "opioid-1-last-use": unit_time(hours=20), "opioid-1-certainty": "within-hours"}


def choose_standard_start(house, chart):
    answer = house.prescriber.post(f"{chart}/pathway", {"pathway": "buprenorphine-standard"})
    assert answer.status == 201, answer.text


def criterion(page, text):
    return page.locator("li.criterion", has_text=text).first.inner_text()


def test_each_criterion_says_met_not_met_or_unknown_with_value_time_and_author(house, enter):
    chart = house.ready(**FENTANYL)
    choose_standard_start(house, chart)
    page = enter("prescriber")
    open_page(page, f"{chart}/advice")
    met = criterion(page, "COWS is 13 or more")
    assert met.startswith("Met") and "18" in met and "Nurse Test, nurse" in met
    assert criterion(page, "last used at least 24 h ago").startswith("Not met")
    unknown = criterion(page, "smaller dose")
    assert unknown.startswith("Unknown") and "Missing: Age" in unknown
    words = read(page, "article.step")
    for said in ["ASAM National Practice Guideline 2020", "version 1", "local default", "Fits the rule"]:
        assert said in words, said
    assert "Where guidelines disagree" in read(page)


def test_accepted_advice_fills_the_order_and_is_remembered(house, enter):
    chart = house.ready(born="1990-04-02")
    choose_standard_start(house, chart)
    page = enter("prescriber")
    open_page(page, f"{chart}/advice")
    send(card(page, "Give 4 mg"), "Accept and order")
    assert field(page, "Product").evaluate("select => select.selectedOptions[0].text").startswith("Buprenorphine/naloxone 4 mg")
    assert field(page, "Dose in mg").input_value() == "4"
    send(page, "Review and sign")
    open_page(page, f"{chart}/advice")
    row = table_row(page, "First dose (version")
    assert "Accepted" in row and "Give 4 mg" in row and "Prescriber Test" in row


def test_rejected_advice_asks_why_and_keeps_the_reason(house, enter):
    chart = house.ready(born="1990-04-02")
    choose_standard_start(house, chart)
    page = enter("prescriber")
    open_page(page, f"{chart}/advice")
    send_in_vain(card(page, "Give 4 mg"), "Reject")
    assert "Say why" in read(page)
    write(card(page, "Give 4 mg"), "Remark", "She wants to sleep first")
    send(card(page, "Give 4 mg"), "Reject")
    row = table_row(page, "First dose (version")
    assert "Rejected" in row and "She wants to sleep first" in row
    assert "order-signed" not in [entry["kind"] for entry in house.entries(chart)]


def test_a_nurse_reads_the_advice_and_cannot_decide(house, enter):
    chart = house.ready()
    choose_standard_start(house, chart)
    page = enter("nurse")
    open_page(page, f"{chart}/advice")
    assert "First dose" in read(page, "article.step")
    for button in ("Accept", "Reject", "Choose"):
        assert page.get_by_role("button", name=button).count() == 0


def test_a_taper_waits_for_the_offer_of_the_same_day(house, enter):
    chart = house.ready(born="1990-04-02")
    choose_standard_start(house, chart)
    order = house.order(
        chart, product="buprenorphine-naloxone-film-4-1", dose=4, indication="opioid-withdrawal",
        pathway="buprenorphine-standard")
    assert house.nurse.post(f"{order}/doses/0", {"outcome": "given", "dissolved": True}).status == 201
    page = enter("prescriber")
    open_page(page, f"{chart}/advice")
    taper = card(page, "Buprenorphine taper")
    assert "Needs today's record" in taper.inner_text()
    write(taper, "Reason for this pathway", "Her own wish")
    send_in_vain(taper, "Choose")
    assert "offered and declined" in read(page, "[data-error-summary]")
    assert house.entries(chart)[-1]["kind"] == "dose", "Nothing was written."


def test_the_offer_of_maintenance_is_recorded_on_the_page(house, enter):
    chart = house.ready()
    page = enter("nurse")
    open_page(page, f"{chart}/advice")
    tap(page, "The person's decision", "Declined")
    send(page, "Record the offer")
    assert "declined" in read(page)


def test_each_reason_is_named_and_says_that_it_is_needed(house, enter):
    chart = house.ready(**FENTANYL)
    choose_standard_start(house, chart)
    page = enter("prescriber")
    open_page(page, f"{chart}/advice")
    write(card(page, "Give 2 mg"), "Reason for this option", "Severe, seen by two")
    assert card(page, "Give 2 mg").locator("input[name=reason]").input_value() == "Severe, seen by two"
    assert "optional" not in card(page, "Give 2 mg").inner_text(), "It is not: without it the form comes back."
