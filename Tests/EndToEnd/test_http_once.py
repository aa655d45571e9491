"""Never lost, never doubled: replays, two tabs, double taps."""

import threading

import pytest

from client import fresh_key
from house import VITALS


def together(acts):
    """All at the same moment; what each gave back."""
    start, results = threading.Barrier(len(acts)), [None] * len(acts)

    def run(place, act):
        start.wait()
        results[place] = act()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def count(house, chart, kind):
    return [entry["kind"] for entry in house.entries(chart)].count(kind)


#: What is sent twice: role, path, fields, the same with other words, kind of entry.
FORMS = [
    ("round", "nurse", "/round", VITALS, {"pulse": 93}, "observation"),
    ("note", "nurse", "/notes", {"kind": "nursing", "text": "Slept well."}, {"text": "Slept badly."}, "note"),
    ("order", "prescriber", "/orders", {
        "product": "ibuprofen-tablet-400", "dose": 400, "timing": "once", "indication": "pain"},
     {"indication": "other"}, "order-signed"),
    ("dose elsewhere", "nurse", "/elsewhere", {
        "product": "methadone-tablet-10", "dose": 10, "source": "elsewhere", "reason": "At the clinic"},
     {"dose": 20}, "dose"),
    ("naloxone", "nurse", "/naloxone", {"product": "naloxone-nasal-4", "dose": 4}, {"reason": "Twice"}, "dose"),
    ("evaluation", "nurse", "/evaluation", {"weight": 71}, {"weight": 72}, "evaluation"),
    ("pathway", "prescriber", "/pathway", {"pathway": "buprenorphine-standard"},
     {"reason": "Other words"}, "pathway"),
    ("offer", "nurse", "/maintenance-offer", {"decision": "accepted"}, {"decision": "declined"}, "maintenance-offer"),
]


@pytest.mark.parametrize("role, path, fields, other, kind", [row[1:] for row in FORMS], ids=[row[0] for row in FORMS])
def test_http_a_replayed_form_gives_one_entry_and_a_used_key_takes_no_other_words(
        house, role, path, fields, other, kind):
    chart, key, client = house.ready(), fresh_key(), house.signed_in(role)
    before = count(house, chart, kind)
    first = client.post(chart + path, fields, key=key)
    assert first.status == 201, first.text
    again = client.post(chart + path, fields, key=key)
    assert again.status == 200
    assert again.json["entries"] == first.json["entries"]
    changed = client.post(chart + path, fields | other, key=key)
    assert (changed.status, changed.code) == (422, "key-reused")
    elsewhere = client.post(house.admit() + path, fields, key=key)
    assert (elsewhere.status, elsewhere.code) == (422, "key-reused")
    assert count(house, chart, kind) == before + 1


def test_http_a_used_key_tells_another_person_nothing(house):
    chart, key = house.ready(), fresh_key()
    fields = {"kind": "nursing", "text": "Mine"}
    assert house.nurse.post(f"{chart}/notes", fields, key=key).status == 201
    assert house.prescriber.post(f"{chart}/notes", fields, key=key).status == 422


def test_http_a_replayed_admission_gives_one_person(house):
    key, bed = fresh_key(), house.free.pop(0)
    fields = {"given-name": "Once", "family-name": "Only", "language": "en", "bed": bed}
    first = house.nurse.post("/admit", fields, key=key)
    again = house.nurse.post("/admit", fields, key=key)
    assert (first.status, again.status) == (201, 200)
    assert first.json["chart"] == again.json["chart"]
    taken = house.nurse.post("/admit", fields | {"given-name": "Second"})
    assert taken.status == 422, "A bed holds one person."
    house.stays.append((f"/charts/{first.json['chart']}", bed))


def test_http_two_admissions_to_one_bed_at_the_same_moment_give_one_person(house):
    bed = house.free.pop(0)
    fields = {"given-name": "Race", "language": "en", "bed": bed}
    answers = together([
        lambda number=number: house.nurse.post("/admit", fields | {"family-name": f"Runner{number}"})
        for number in range(8)])
    assert sorted(answer.status for answer in answers) == [201] + [422] * 7
    winner = next(answer for answer in answers if answer.status == 201)
    house.stays.append((f"/charts/{winner.json['chart']}", bed))


def test_http_a_form_from_a_stale_tab_is_a_conflict_and_writes_nothing(house):
    chart = house.ready()
    version = house.nurse.post(f"{chart}/notes", {"kind": "nursing", "text": "First tab"}).json["version"]
    assert house.nurse.post(f"{chart}/notes", {"kind": "nursing", "text": "Second tab"}).status == 201
    order = {"product": "ibuprofen-tablet-400", "dose": 400, "timing": "once", "indication": "pain"}
    for role, path, fields in [
            ("prescriber", "/orders", order), ("prescriber", "/pathway", {"pathway": "buprenorphine-standard"}),
            ("nurse", f"/timeline/{version}/strike", {"strike-reason": "Wrong person"}),
            ("nurse", "/bed", {"bed": house.free[0]})]:
        answer = house.signed_in(role).post(chart + path, fields | {"version": version})
        assert (answer.status, answer.code) == (409, "changed"), path
        assert "nurse" in answer.json["detail"].lower(), "Say who changed it."
    assert house.entries(chart)[-1]["kind"] == "note"
    page = house.prescriber.send_form(f"{chart}/orders", order | {"version": version})
    assert page.status == 409
    assert 'value="400"' in page.text, "What was typed stays."


def test_http_a_double_tap_gives_one_dose(house):
    """Twenty taps at the same moment, each with a key of its own as from twenty screens."""
    chart = house.ready()
    order = house.order(chart)
    answers = together([
        lambda: house.nurse.post(f"{order}/doses/0", {"outcome": "given"}) for _ in range(20)])
    statuses = [answer.status for answer in answers]
    assert statuses.count(201) == 1, statuses
    assert all(status in (201, 409, 422) for status in statuses), statuses
    assert count(house, chart, "dose") == 1


def test_http_a_double_tap_with_one_key_gives_one_dose_and_one_answer(house):
    chart = house.ready()
    order, key = house.order(chart), fresh_key()
    answers = together([
        lambda: house.nurse.post(f"{order}/doses/0", {"outcome": "given"}, key=key) for _ in range(20)])
    assert {answer.status for answer in answers} <= {200, 201}, [answer.text for answer in answers]
    assert len({tuple(answer.json["entries"]) for answer in answers}) == 1
    assert count(house, chart, "dose") == 1


def test_http_notes_of_twenty_people_at_once_are_all_there(house):
    chart = house.ready()
    answers = together([
        lambda number=number: house.nurse.post(f"{chart}/notes", {"kind": "nursing", "text": f"Note {number}"})
        for number in range(20)])
    assert [answer.status for answer in answers] == [201] * 20
    texts = [entry["content"] for entry in house.entries(chart) if entry["kind"] == "note"]
    assert len(texts) == 20
    assert [entry["version"] for entry in house.entries(chart)] == list(range(1, len(house.entries(chart)) + 1))


def test_http_a_dose_that_is_unknown_blocks_the_next_until_it_is_resolved(house):
    chart = house.ready()
    order = house.order(chart, timing="every", hours=6, count=3)
    unknown = house.nurse.post(f"{order}/doses/0", {"outcome": "unknown", "reason": "The tray was empty"})
    assert unknown.status == 201, unknown.text
    blocked = house.nurse.post(f"{order}/doses/1", {"outcome": "given"})
    assert (blocked.status, blocked.code) == (422, "stopped")
    entry = unknown.json["entries"][0]
    resolved = house.nurse.post(f"{chart}/doses/{entry}", {"outcome": "refused", "reason": "Asked the person"})
    assert resolved.status == 201, resolved.text
    assert house.nurse.post(f"{chart}/doses/{entry}", {"outcome": "given", "reason": "Again"}).status in (409, 422)


OUTCOMES = [
    ("refused", {"reason": "Did not want it"}, {}), ("held", {"reason": "Too drowsy"}, {}),
    ("unknown", {"reason": "Nobody saw"}, {}), ("vomited", {"reason": "At once", "vomited-after": 5}, {}),
    ("partly-taken", {"reason": "Half", "taken": 200}, {})]


@pytest.mark.parametrize("outcome, fields", [row[:2] for row in OUTCOMES], ids=[row[0] for row in OUTCOMES])
def test_http_what_is_not_simply_given_needs_a_reason(house, outcome, fields):
    order = house.order(house.ready())
    without = {name: value for name, value in fields.items() if name != "reason"}
    refused = house.nurse.post(f"{order}/doses/0", {"outcome": outcome} | without)
    assert refused.status == 422, refused.text
    assert house.nurse.post(f"{order}/doses/0", {"outcome": outcome} | fields).status == 201
