"""Deny by default: each route of the program's own list, as nobody, as every role without the permission, and with it."""

from urllib.parse import quote

import pytest

from client import Client
from program import ROLES
from reference import routes

KNOWN_PUBLIC = {
    "GET /", "GET /design", "GET /first-run", "POST /first-run", "GET /healthz", "GET /ping", "GET /sign-in", "POST /sign-in"}


def test_http_only_a_short_list_of_routes_is_open_to_everyone():
    assert {str(route) for route in routes() if route.audience == "everyone"} == KNOWN_PUBLIC


@pytest.mark.parametrize("route", [r for r in routes() if str(r) not in KNOWN_PUBLIC], ids=str)
def test_http_a_stranger_is_led_to_the_sign_in_or_refused(demo, route):
    stranger = Client(demo)
    answer = stranger.request(route.method, route.at(), "" if route.method == "POST" else None)
    if route.method == "GET" and route.answers == "page":
        assert answer.status == 303
        assert answer.headers["Location"].startswith("/sign-in?next=")
    else:
        assert answer.status == 401
    assert stranger.get(route.at(), accept="application/json").status in (401, 404, 405)


@pytest.mark.parametrize("route", [r for r in routes() if r.permission], ids=str)
def test_http_a_role_without_the_permission_is_refused_and_one_with_it_is_not(visitors, route):
    """The places do not exist, so that a permitted act ends in 404 or 422 and changes nothing."""
    for role in ROLES:
        client = visitors(role)
        answer = client.get(route.at()) if route.method == "GET" and route.answers != "events" else None
        if route.method == "POST":
            answer = client.post(route.at())
        if route.permission not in client.permissions:
            if answer is None:
                answer = client.get(route.at())
            assert answer.status == 403, (role, answer.status)
        elif answer is not None:
            assert answer.status in (200, 303, 404, 422), (role, answer.status, answer.body[:200])
            if "{" in route.path:
                assert answer.status in (404, 422), (role, answer.status)


def test_http_every_permission_is_held_by_somebody(visitors):
    held = set().union(*(visitors(role).permissions for role in ROLES))
    assert {route.permission for route in routes() if route.permission} <= held


def test_http_a_chart_page_of_another_chart_is_not_found(house):
    mine, other = house.ready(), house.admit()
    order = house.order(mine)
    stolen = order.replace(mine, other)
    for path in [stolen, f"{stolen}/doses/0", f"{other}/doses/999", f"{other}/timeline/999"]:
        assert house.nurse.get(path).status == 404, path
    assert house.nurse.post(f"{stolen}/doses/0", {"outcome": "given"}).status in (404, 409)
    assert house.prescriber.post(f"{stolen}/stop", {"reason": "Test"}).status in (404, 409)
    assert house.nurse.get(f"{order}/doses/1").status == 404
    assert {entry["kind"] for entry in house.entries(other)} <= {"admission", "evaluation"}


@pytest.mark.parametrize("place", ["../board", "a b", "%00", "%ff", "A" * 21, "1'--", "<b>", ""])
def test_http_a_chart_with_an_impossible_identifier_is_not_found(visitors, place):
    answer = visitors("nurse").get("/charts/" + (place if place.startswith("%") else quote(place, safe="")))
    assert answer.status == 404
