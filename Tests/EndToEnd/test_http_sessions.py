"""Who acts, and with what proof: sessions, form tokens, origins, limits of sign-in."""

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest

from client import FORM, Client, fresh_key
from program import PASSWORD


@pytest.fixture(scope="module")
def own(house):
    """A nurse whose session belongs to this file alone."""
    house.employ("nurse", "night-nurse")
    return Client(house.server, "night-nurse", PASSWORD)


@pytest.mark.parametrize("token", [None, "", "0" * 64, "x" * 2_000], ids=["none", "empty", "zeros", "long"])
def test_http_a_post_without_the_right_form_token_is_refused(house, own, token):
    chart = house.admit()
    fields = {"kind": "nursing", "text": "Forged"}
    stranger = Client(house.server)
    stranger.cookie, stranger.csrf = own.cookie, token
    answer = stranger.post(f"{chart}/notes", fields)
    assert (answer.status, answer.code) == (403, "csrf")
    assert "note" not in [entry["kind"] for entry in house.entries(chart)]


@pytest.mark.parametrize("header, value", [
    ("Origin", "http://evil.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"),
    ("Sec-Fetch-Site", "same-site")])
def test_http_a_post_from_another_site_is_refused(house, own, header, value):
    chart = house.admit()
    answer = own.request(
        "POST", f"{chart}/notes", "kind=nursing&text=Forged",
        {"Content-Type": FORM, header: value, "X-CSRF-Token": own.csrf, "Idempotency-Key": fresh_key()})
    assert answer.status == 403
    assert "note" not in [entry["kind"] for entry in house.entries(chart)]


def test_http_a_form_token_of_another_session_is_refused(house, own):
    mixed = Client(house.server)
    mixed.cookie, mixed.csrf = own.cookie, house.nurse.csrf
    assert mixed.post("/lock").status == 403


@pytest.mark.parametrize("cookie", [
    "evenkeel=", "evenkeel=" + "0" * 64, "evenkeel=../../etc", "evenkeel=\xff\xfe", "evenkeel=a; evenkeel=b"])
def test_http_a_forged_session_is_nobody(house, cookie):
    stranger = Client(house.server)
    answer = stranger.request("GET", "/session", headers={"Cookie": cookie.encode("latin-1")})
    assert answer.status == 401


def test_http_a_locked_session_shows_and_saves_nothing_until_unlocked(house):
    house.employ("nurse", "lock-nurse")
    nurse = Client(house.server, "lock-nurse", PASSWORD)
    chart = house.admit()
    assert nurse.post("/lock").status == 200
    page = nurse.get(chart)
    assert page.status == 303 and page.headers["Location"].startswith("/unlock?next=")
    assert "Sample" not in nurse.get("/unlock").text
    refused = nurse.post(f"{chart}/notes", {"kind": "nursing", "text": "While locked"})
    assert (refused.status, refused.code) == (401, "locked")
    assert nurse.post("/unlock", {"password": "not the password"}).status in (401, 422)
    old = nurse.cookie
    unlocked = nurse.post("/unlock", {"password": PASSWORD})
    assert unlocked.status == 200
    nurse.cookie = unlocked.headers["Set-Cookie"].split(";")[0]
    assert nurse.cookie != old, "An unlocked session has a new token."
    assert nurse.get(chart).status == 200
    assert "note" not in [entry["kind"] for entry in house.entries(chart)]
    nurse.post("/sign-out")
    assert nurse.get("/session").status == 401


def test_http_a_deactivated_person_is_out_at_once(house):
    house.employ("nurse", "leaving-nurse")
    nurse = Client(house.server, "leaving-nurse", PASSWORD)
    assert nurse.get("/board").status == 200
    page = house.signed_in("administrator").get("/staff").text
    accounts = [int(part.split('"')[0]) for part in page.split('action="/staff/')[1:]]
    answer = house.signed_in("administrator").post(
        f"/staff/{max(accounts)}", {"name": "Leaving Nurse", "role": "nurse", "active": False})
    assert answer.status == 200, answer.text
    assert nurse.get("/session").status == 401


def test_http_guessing_passwords_is_slowed_down_and_others_are_not_locked_out(house):
    def guess(number):
        return Client(house.server).sign_in("counsellor", f"wrong guess {number}").status

    with ThreadPoolExecutor(2) as pool:
        statuses = list(pool.map(guess, range(10)))
    assert set(statuses) == {401}, "Ten mistakes are a person's."
    assert guess(11) == 429
    refused = Client(house.server).sign_in("counsellor", PASSWORD)
    assert refused.status == 429, "The right password must not be tellable from a wrong one while waiting."
    assert int(refused.headers["Retry-After"]) > 0
    assert Client(house.server).sign_in("nurse", PASSWORD).status == 200


def test_http_an_unknown_name_and_a_wrong_password_read_the_same(house):
    answers = [Client(house.server).sign_in(name, "a wrong password") for name in ("nobody-here", "prescriber")]
    assert answers[0].status == answers[1].status
    assert answers[0].json["detail"] == answers[1].json["detail"]


@pytest.mark.parametrize("path", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_http_sign_in_leads_to_no_other_site(demo, path):
    page = Client(demo).get("/sign-in?next=" + quote(path, safe="")).text
    assert 'name="next" value="/"' in page
