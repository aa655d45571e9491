"""What cannot be is refused, what is unlikely is confirmed once, and times are neither in the future nor ancient."""

import pytest

from house import MODERATE, VITALS, unit_time


@pytest.fixture(scope="module")
def chart(house):
    return house.ready()


IMPOSSIBLE = [
    ("respiratory-rate", 81), ("respiratory-rate", -1), ("oxygen-saturation", 101), ("oxygen-saturation", 39),
    ("systolic", 301), ("systolic", 39), ("diastolic", 201), ("diastolic", 19), ("pulse", 251), ("pulse", 19),
    ("pulse", 0), ("temperature", 44.1), ("temperature", 24.9), ("temperature", 98.6), ("temperature", 36.95),
    ("pain", 11), ("pain", -1), ("cows-sweating", 5), ("cows-restlessness", 2), ("cows-pupils", 3),
    ("cows-gooseflesh", 1), ("cows-stomach", 4), ("consciousness", "asleep"), ("sedation", "5"), ("oxygen", "2 L")]


@pytest.mark.parametrize("name, value", IMPOSSIBLE)
def test_http_an_impossible_value_is_refused_by_name(house, chart, name, value):
    confirmed = {f"confirm-{name}": True} if isinstance(VITALS.get(name), (int, float)) else {}
    answer = house.nurse.post(f"{chart}/round", VITALS | {name: value} | confirmed)
    assert answer.status == 422, "A confirmation makes nothing possible."
    assert name in [field["name"] for field in answer.json["fields"]]


UNLIKELY = [
    ("respiratory-rate", 7), ("respiratory-rate", 41), ("oxygen-saturation", 84), ("systolic", 221),
    ("systolic", 79), ("diastolic", 39), ("pulse", 151), ("pulse", 39), ("temperature", 34.9), ("temperature", 40.6)]


@pytest.mark.parametrize("name, value", UNLIKELY)
def test_http_an_unlikely_value_is_taken_after_one_confirmation(house, chart, name, value):
    alone = {name: value}
    asked = house.nurse.post(f"{chart}/round", alone)
    assert asked.status == 422
    assert [field["name"] for field in asked.json["fields"]] == [name]
    assert house.nurse.post(f"{chart}/round", alone | {f"confirm-{name}": True}).status == 201


LIMITS = [
    ("respiratory-rate", 8), ("respiratory-rate", 40), ("oxygen-saturation", 85), ("oxygen-saturation", 100),
    ("systolic", 220), ("diastolic", 40), ("pulse", 40), ("pulse", 150), ("temperature", 35.0),
    ("temperature", 40.5), ("pain", 0), ("pain", 10)]


@pytest.mark.parametrize("name, value", LIMITS)
def test_http_a_value_at_the_limit_needs_no_confirmation(house, chart, name, value):
    assert house.nurse.post(f"{chart}/round", {name: value}).status == 201


def test_http_pressures_that_changed_places_are_refused(house, chart):
    answer = house.nurse.post(f"{chart}/round", {"systolic": 80, "diastolic": 120})
    assert answer.status == 422
    assert "changed places" in answer.text


def test_http_an_empty_round_is_refused(house, chart):
    answer = house.nurse.post(f"{chart}/round", {})
    assert answer.status == 422, answer.text


TIMES = [
    unit_time(minutes=-30), unit_time(days=-400), unit_time(days=8), unit_time(minutes=30), "1926-01-01T08:00",
    "9999-12-31T23:59", "0000-00-00T00:00", "2026-02-30T08:00", "2026-11-22 08:00", "2026-11-22T08:00Z",
    "2026-11-22T24:00", "now"]


@pytest.mark.parametrize("time", TIMES, ids=[
    "in half an hour", "in a year", "a week ago", "before admission", "1926", "9999", "0000", "30 February",
    "with a space", "with a zone", "24:00", "in words"])
def test_http_a_time_in_the_future_or_long_ago_or_unreadable_is_refused(house, time):
    chart = house.admit()
    answer = house.nurse.post(f"{chart}/round", {"pulse": 80, "happened-at": time})
    assert answer.status == 422, answer.text
    assert [field["name"] for field in answer.json["fields"]] == ["happened-at"], answer.text


DOSES = [
    ("ten times the dose", {"product": "buprenorphine-naloxone-film-8-2", "dose": 80}),
    ("a hundred times the dose", {"product": "buprenorphine-naloxone-film-8-2", "dose": 800}),
    ("a dose in micrograms", {"product": "buprenorphine-naloxone-film-8-2", "dose": 8000}),
    ("nothing", {"product": "buprenorphine-naloxone-film-8-2", "dose": 0}),
    ("less than nothing", {"product": "buprenorphine-naloxone-film-8-2", "dose": -8}),
    ("no dose", {"product": "buprenorphine-naloxone-film-8-2"}),
    ("with its unit", {"product": "buprenorphine-naloxone-film-8-2", "dose": "8 mg"}),
    ("with a comma", {"product": "buprenorphine-naloxone-film-8-2", "dose": "1,000"}),
    ("four decimals", {"product": "methadone-liquid-1", "dose": "1.0001"}),
    ("ten times the ibuprofen", {"product": "ibuprofen-tablet-400", "dose": 4000}),
    ("no such product", {"product": "heroin", "dose": 8}),
    ("every day for a year", {"timing": "daily", "count": 365}),
    ("every minute", {"timing": "every", "hours": 0, "count": 3}),
    ("in the past", {"start": unit_time(days=2)}),
    ("next year", {"start": unit_time(days=-400)}),
    ("a taper that rises", {"product": "buprenorphine-naloxone-film-2-0.5", "timing": "taper", "steps": "2, 4, 8"}),
    ("a taper in words", {"product": "buprenorphine-naloxone-film-2-0.5", "timing": "taper", "steps": "slowly"}),
    ("as needed without a limit", {"timing": "as-needed"}),
]


@pytest.mark.parametrize("fields", [row[1] for row in DOSES], ids=[row[0] for row in DOSES])
def test_http_an_order_that_cannot_be_meant_is_not_signed(house, chart, fields):
    order = {"product": "ibuprofen-tablet-400", "dose": 400, "timing": "once", "indication": "pain"}
    if "product" in fields:
        del order["dose"]
    answer = house.prescriber.post(f"{chart}/orders", order | fields)
    assert answer.status == 422, answer.text
    assert answer.json["fields"], "Say which field, or which rule."
    assert "order-signed" not in [entry["kind"] for entry in house.entries(chart)]


def test_http_a_partial_score_is_kept_as_incomplete_and_has_no_total(house):
    chart = house.admit()
    partial = dict(list(MODERATE.items())[:4])
    assert house.nurse.post(f"{chart}/round", VITALS | partial).status == 201
    page = house.nurse.get(f"{chart}/timeline").text
    assert "incomplete" in page.lower()
    board = house.nurse.get("/board").text
    row = board.split(chart)[0].rsplit('role="row"', 1)[1] + board.split(chart)[1].split('role="row"')[0]
    assert "ncomplete" in row, row
