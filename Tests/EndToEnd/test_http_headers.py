"""No answer leaves without its headers: neither a page nor an error, whatever went wrong."""

import socket

import pytest

from client import FORM, Client

DEMANDED = {
    "X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin"}

#: What brings the server to each kind of answer: status, method, path, body, headers.
CASES = [
    (200, "GET", "/sign-in", None, {}),
    (200, "GET", "/healthz", None, {}),
    (200, "HEAD", "/sign-in", None, {}),
    (303, "GET", "/board", None, {}),
    (400, "POST", "/sign-in", "{", {"Content-Type": "application/json"}),
    (400, "GET", "/sign-in?nothing=1", None, {}),
    (401, "POST", "/charts/zzzzzzzzzzzzzzzzzzzz/round", "", {}),
    (404, "GET", "/nothing", None, {}),
    (404, "GET", "/../../etc/passwd", None, {}),
    (404, "GET", "/%2e%2e/%2e%2e/etc/passwd", None, {}),
    (405, "DELETE", "/board", None, {}),
    (405, "POST", "/board", "", {}),
    (411, "POST", "/sign-in", iter([b"username=nurse"]), {"Content-Type": FORM}),
    (413, "POST", "/sign-in", "a" * 9_000, {"Content-Type": FORM}),
    (414, "GET", "/" + "a" * 2_100, None, {}),
    (415, "POST", "/sign-in", "username=nurse", {"Content-Type": "text/plain"}),
    (415, "POST", "/sign-in", "username=nurse", {}),
    (421, "GET", "/sign-in", None, {"Host": "evil.example"}),
    (422, "POST", "/sign-in", "username=nurse", {"Content-Type": FORM}),
]


def check(headers):
    for name, value in DEMANDED.items():
        assert headers[name] == value, name
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "status, method, path, body, headers", CASES, ids=[f"{case[0]} {case[1]} {case[2][:30]}" for case in CASES])
def test_http_every_kind_of_answer_carries_the_headers(demo, status, method, path, body, headers):
    answer = Client(demo).request(method, path, body, headers)
    assert answer.status == status, answer.body[:300]
    check(answer.headers)


def test_http_an_unreadable_request_is_answered_with_the_headers(demo):
    with socket.create_connection(("127.0.0.1", demo.port), timeout=10) as connection:
        connection.sendall(b"THIS IS NOT HTTP\r\n\r\n")
        answer = connection.recv(65_536).decode()
    assert answer.startswith("HTTP/1.1 400")
    for name, value in DEMANDED.items():
        assert f"{name}: {value}".lower() in answer.lower()


def test_http_a_signed_in_page_and_a_forbidden_one_carry_the_headers(visitors):
    nurse = visitors("nurse")
    for path, status in [("/board", 200), ("/staff", 403), ("/charts/zzzzzzzzzzzzzzzzzzzz", 404)]:
        answer = nurse.get(path)
        assert answer.status == status, path
        check(answer.headers)


def test_http_assets_are_kept_for_ever_and_pages_never(demo):
    page = Client(demo).get("/sign-in").text
    style = page.split('<link rel="stylesheet" href="')[1].split('"')[0]
    answer = Client(demo).get(style)
    assert answer.status == 200
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_http_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(house):
    answer = Client(house.server).sign_in("nurse", "a long sentence for tests 27")
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and "Path=/" in cookie


def test_http_no_page_has_inline_code_or_foreign_assets(visitors):
    nurse = visitors("nurse")
    for path in ["/board", "/wall", "/admit", "/people", "/design"]:
        page = nurse.get(path).text
        assert " style=" not in page and "<style" not in page, path
        assert "onclick" not in page and "javascript:" not in page, path
        for piece in page.split("<script")[1:]:
            assert 'src="/assets/' in piece.split(">")[0] and piece.split(">", 1)[1].startswith("</script>"), path
