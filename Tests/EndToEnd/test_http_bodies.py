"""Bodies that nobody's browser sends: refused in one clear sentence, never a 500, nothing written."""

import json

import pytest

from client import FORM, fresh_key

JSON = "application/json"


@pytest.fixture(scope="module")
def chart(house):
    return house.ready()


def post(house, path, body, content_type, **headers):
    nurse = house.nurse
    return nurse.request("POST", path, body, {
        "Content-Type": content_type, "Accept": JSON, "X-CSRF-Token": nurse.csrf,
        "Idempotency-Key": fresh_key()} | headers)


BODIES = [
    ("duplicate key", JSON, b'{"pulse":80,"pulse":90}', 400, "malformed"),
    ("deep", JSON, b'{"remark":' + b"[" * 5_000 + b"]" * 5_000 + b"}", 400, "malformed"),
    ("list in a list", JSON, b'{"pulse":[[80]]}', 400, "malformed"),
    ("unfinished", JSON, b'{"pulse":80', 400, "malformed"),
    ("something behind it", JSON, b'{"pulse":80}{}', 400, "malformed"),
    ("a comment", JSON, b'{"pulse":80/* */}', 400, "malformed"),
    ("not a number", JSON, b'{"pulse":NaN}', 400, "malformed"),
    ("leading zero", JSON, b'{"pulse":080}', 400, "malformed"),
    ("no object", JSON, b"[80]", 400, "malformed"),
    ("broken UTF-8", JSON, b'{"remark":"\xff\xfe"}', 400, "malformed"),
    ("lone surrogate", JSON, b'{"remark":"\\ud800"}', 400, "malformed"),
    ("byte order mark", JSON, b'\xef\xbb\xbf{"pulse":80}', 400, "malformed"),
    ("unknown field", JSON, b'{"puls":80}', 400, "unknown-field"),
    ("field of the prototype", JSON, b'{"__proto__":{"pulse":80}}', 400, "unknown-field"),
    ("500 fields and more", JSON, json.dumps({"remark": ["a"] * 600}).encode(), 400, "too-many-fields"),
    ("a number as text", JSON, b'{"pulse":"eighty"}', 422, "fields"),
    ("a fraction", JSON, b'{"pulse":80.5}', 422, "fields"),
    ("a giant", JSON, b'{"pulse":' + b"9" * 400 + b"}", 422, "fields"),
    ("an exponent", JSON, b'{"pulse":8e1}', 422, "fields"),
    ("a flag for a number", JSON, b'{"pulse":true}', 422, "fields"),
    ("two values", FORM, b"pulse=80&pulse=90", 422, "fields"),
    ("broken UTF-8 in a form", FORM, b"remark=%FF%FE", 400, "not-utf8"),
    ("broken escape", FORM, b"remark=%zz", 400, "not-utf8"),
    ("overlong UTF-8", FORM, b"remark=%C0%AF", 400, "not-utf8"),
    ("600 pairs", FORM, b"&".join(b"remark=a" for _ in range(600)), 400, "too-many-fields"),
    ("another type", "text/plain", b"pulse=80", 415, "content-type"),
    ("a file", "multipart/form-data; boundary=x", b"--x--", 415, "content-type"),
    ("another charset", "application/json; charset=utf-16", b"{}", 415, "content-type"),
    ("65 KiB", FORM, b"remark=" + b"a" * 66_000, 413, "too-large"),
    ("a megabyte", JSON, b'{"remark":"' + b"a" * 1_000_000 + b'"}', 413, "too-large"),
]


@pytest.mark.parametrize("name, content_type, body, status, code", BODIES, ids=[row[0] for row in BODIES])
def test_http_a_malformed_body_is_refused_clearly_and_writes_nothing(
        house, chart, name, content_type, body, status, code):
    before = len(house.entries(chart))
    answer = post(house, f"{chart}/round", body, content_type)
    assert answer.status == status, answer.text
    assert answer.code == code
    assert answer.json["title"] and answer.json["detail"]
    assert len(house.entries(chart)) == before


def test_http_a_huge_body_is_refused_before_it_was_sent(house, chart):
    """The refusal comes on the announced length: nobody makes the server read a gigabyte."""
    nurse = house.nurse
    answer = nurse.request("POST", f"{chart}/round", b"remark=", {
        "Content-Type": FORM, "Content-Length": "1000000000", "X-CSRF-Token": nurse.csrf,
        "Idempotency-Key": fresh_key()})
    assert answer.status == 413
    assert answer.headers["Connection"] == "close"


def test_http_a_compressed_body_is_refused(house, chart):
    assert post(house, f"{chart}/round", b"\x1f\x8b", FORM, **{"Content-Encoding": "gzip"}).status == 415


@pytest.mark.parametrize("key", ["", "short", "a" * 129, "with space", "übergroß"])
def test_http_an_entry_without_a_proper_key_is_refused(house, chart, key):
    answer = post(house, f"{chart}/round", b"pulse=80", FORM, **{"Idempotency-Key": key.encode()})
    assert (answer.status, answer.code) == (400, "idempotency-key")


def test_http_head_with_enormous_headers_is_refused(house):
    answer = house.nurse.request("GET", "/board", headers={"X-Long": "a" * 60_000})
    assert answer.status in (400, 431)


@pytest.mark.parametrize("name", ["given-name", "family-name", "contact", "opioid-1-amount", "allergy-1", "medicines"])
def test_http_html_in_an_admission_comes_out_as_text(house, name):
    evil = '<script>alert("1")</script><img src=x onerror=alert(1)>\'"'
    chart = house.admit(**{"allergies": "listed", "opioid-1-kind": "heroin", "allergy-1": "penicillin", name: evil[:80]})
    for page in ["", "/timeline", "/evaluation", "/round", "/mar"]:
        text = house.nurse.get(chart + page).text
        assert "<script>alert" not in text and "<img src=x" not in text, page
    for page in ["/board", "/people"]:
        text = house.nurse.get(page).text
        assert "<script>alert" not in text and "<img src=x" not in text, page
    shown = house.nurse.get(f"{chart}/timeline").text + house.nurse.get(f"{chart}/evaluation").text
    assert "&lt;script&gt;" in shown, "The text must be shown, not dropped."


TEXTS = [
    ("nurse", "/notes", {"kind": "nursing"}, "text", "/notes"),
    ("nurse", "/round", {"pulse": 80}, "remark", "/timeline"),
    ("nurse", "/elsewhere", {"product": "ibuprofen-tablet-400", "dose": 400, "source": "elsewhere"}, "reason", "/timeline"),
    ("prescriber", "/orders", {
        "product": "ibuprofen-tablet-400", "dose": 400, "timing": "once", "indication": "pain"}, "instructions", "/mar"),
]


@pytest.mark.parametrize("role, path, fields, name, page", TEXTS, ids=[row[1] for row in TEXTS])
def test_http_html_in_a_text_field_comes_out_as_text(house, chart, role, path, fields, name, page):
    evil = "</textarea><script>alert(1)</script>&amp;\"'"
    answer = house.signed_in(role).post(chart + path, fields | {name: evil})
    assert answer.status == 201, answer.text
    for seen in [page, "/timeline", "", "/mar"]:
        assert "<script>alert" not in house.nurse.get(chart + seen).text, seen


def test_http_html_that_comes_back_in_a_refused_form_is_text(house, chart):
    evil = "\"><script>alert(1)</script>"
    answer = house.nurse.send_form(f"{chart}/round", {"pulse": evil, "remark": evil})
    assert answer.status == 422
    assert "<script>alert" not in answer.text and "&lt;script&gt;" in answer.text
