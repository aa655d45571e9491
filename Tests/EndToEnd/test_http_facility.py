"""Accounts and settings of the unit when several people change them at the same moment."""

from test_http_once import together

#: Parameters within their guardrails; none of them concerns another.
SETTINGS = [("P01", 12), ("P02", 14), ("P03", 12), ("P04", 13), ("P05", 25), ("P06", 25)]


def test_http_settings_changed_at_the_same_moment_are_all_kept(ward):
    director = ward.signed_in("director")
    answers = together([
        lambda name=name, value=value: director.post("/settings", {"parameter": name, "value": value, "reason": "Test"})
        for name, value in SETTINGS])
    assert [answer.status for answer in answers] == [200] * len(SETTINGS)
