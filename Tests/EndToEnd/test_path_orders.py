"""The safety review at signing: it asks for a reason where it should, and what it forbids is not written."""

import pytest

from program import PASSWORD
from steps import choose, field, follow, open_page, read, send, send_in_vain, table_row, tap, write

ALLERGY = {
    "allergies": "listed", "allergy-1": "Ibuprofen", "allergy-1-reaction": "Swollen face", "allergy-1-severity": "severe"}


def fill_order(page, chart, product, dose, indication):
    open_page(page, f"{chart}/orders/new")
    choose(page, "Product", product)
    write(page, "Dose in mg", dose)
    tap(page, "When", "Once")
    choose(page, "Why", indication)


def kinds(house, chart):
    return [entry["kind"] for entry in house.entries(chart)]


def test_a_hard_stop_writes_nothing_and_says_what_it_rests_on(house, enter):
    chart = house.ready()
    house.order(chart, product="buprenorphine-naloxone-film-4-1", dose=4, indication="opioid-withdrawal")
    before = kinds(house, chart)
    page = enter("prescriber")
    fill_order(page, chart, "Methadone 10 mg tablet", 10, "Opioid withdrawal")
    send_in_vain(page, "Review and sign")
    stop = page.locator(".finding-hard-stop", has_text="transition plan").inner_text()
    for said in ["Stop", "Buprenorphine/naloxone 4 mg/1 mg", "Prescriber Test", "This cannot be overridden", "DUP-02"]:
        assert said in stop, said
    assert field(page, "Dose in mg").input_value() == "10", "What was typed stays."
    assert kinds(house, chart) == before


def test_a_soft_stop_is_signed_with_a_reason_that_stays_with_the_order(house, enter):
    chart = house.ready(**{"pregnancy-possible": "yes"})
    page = enter("prescriber")
    fill_order(page, chart, "Ibuprofen 400 mg tablet", 400, "Pain")
    send_in_vain(page, "Review and sign")
    assert "Do a pregnancy test first" in read(page, ".finding-soft-stop")
    write(page, "Your reason for going on", "Tested negative at the clinic today")
    send(page, "Sign with these reasons")
    assert "Due" in table_row(page, "Ibuprofen 400 mg tablet")
    follow(page, "Ibuprofen 400 mg tablet")
    assert "Reason given: Tested negative at the clinic today" in read(page)


def test_a_soft_stop_without_a_reason_comes_back_and_says_what_is_missing(house, enter):
    chart = house.ready(**{"pregnancy-possible": "yes"})
    page = enter("prescriber")
    fill_order(page, chart, "Ibuprofen 400 mg tablet", 400, "Pain")
    send_in_vain(page, "Review and sign")
    send_in_vain(page, "Sign with these reasons")
    assert "order-signed" not in kinds(house, chart)
    assert page.locator(".finding-soft-stop .field-error").count() == 1


def test_an_allergy_takes_a_reason_and_a_second_clinician_at_the_same_device(house, enter):
    chart = house.ready(**ALLERGY)
    page = enter("prescriber")
    fill_order(page, chart, "Ibuprofen 400 mg tablet", 400, "Pain")
    send_in_vain(page, "Review and sign")
    assert "Recorded allergy to this medicine" in read(page, ".finding-hard-stop")
    write(page, "Your reason for going on", "Taken since without harm")
    send_in_vain(page, "Sign with these reasons")
    assert "order-signed" not in kinds(house, chart)
    write(page, "Second clinician's user name", "nurse")
    write(page, "Second clinician's password", PASSWORD)
    send(page, "Sign with these reasons")
    follow(page, "Ibuprofen 400 mg tablet")
    assert "Confirmed by Nurse Test" in read(page)


def test_a_second_clinician_who_mistypes_may_type_again(house, enter):
    chart = house.ready(**ALLERGY)
    page = enter("prescriber")
    fill_order(page, chart, "Ibuprofen 400 mg tablet", 400, "Pain")
    send_in_vain(page, "Review and sign")
    write(page, "Your reason for going on", "Taken since without harm")
    write(page, "Second clinician's user name", "nurse")
    write(page, "Second clinician's password", "not the password")
    send_in_vain(page, "Sign with these reasons")
    assert field(page, "Your reason for going on").input_value() == "Taken since without harm"
    assert field(page, "Second clinician's password").input_value() == "", "A password never comes back."
