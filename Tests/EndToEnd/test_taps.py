"""Goals that a nurse feels in the hand, counted on a tablet of 1280 by 800: taps, typed fields, scrolls."""

import re

import pytest

from house import MODERATE as SCORES
from house import VITALS
from steps import MODERATE, open_page, question, read
from taps import TapCounter, hidden_controls, report, sight

#: What a nurse takes with the hands and eyes; pain and sedation are asked and seen, and have scales of their own.
VITAL_SIGNS = ["Breaths", "SpO₂", "Breathing", "Systolic", "Diastolic", "Pulse", "Temperature", "Consciousness"]

LONG = {
    "given-name": "Maximiliana", "family-name": "Featherstonehaugh-Okonkwo", "born": "1950-01-01", "allergies": "listed",
    "allergy-1": "Penicillin", "allergy-1-reaction": "Swollen face and hives", "allergy-1-severity": "severe",
    "allergy-2": "Ibuprofen", "allergy-2-reaction": "Stomach bleeding in 2019", "allergy-2-severity": "severe",
    "allergy-3": "Latex", "allergy-3-reaction": "Rash", "allergy-3-severity": "mild"}


@pytest.fixture
def hand(browser, ward):
    """A nurse's hand at a tablet."""
    return lambda role="nurse": TapCounter(browser.open(ward.server, ward.signed_in(role), has_touch=True))


def bed_row(page, chart):
    return page.locator("[role=row]", has=page.locator(f"a[href='{chart}']"))


def rating(page, item, points):
    row = page.locator("fieldset.rating", has=page.locator(".rating-label", has_text=re.compile(f"^{item}$")))
    return row.locator("label", has=page.locator("b", has_text=re.compile(f"^{points}$")))


@pytest.fixture(scope="module")
def full_ward(ward):
    """Twelve people in twelve beds; the one with the fullest head of the page, just measured, comes last."""
    charts = [ward.ready() for _ in range(11)]
    charts.append(ward.admit(**LONG))
    assert ward.nurse.post(f"{charts[-1]}/round", SCORES | VITALS).status == 201
    return charts


def test_u1_a_cows_from_the_board(full_ward, ward, hand):
    """The vital signs were charted a moment ago, without a COWS: the pulse is that of the score."""
    chart = full_ward[0]
    assert ward.nurse.post(f"{chart}/round", VITALS).status == 201
    hand = hand()
    page = open_page(hand.page, "/board")
    hand.tap_to_page(bed_row(page, chart).get_by_role("link", name="Round"))
    hand.tap(page.locator("label", has_text="Use the pulse of"))
    for item, points in MODERATE.items():
        hand.tap(rating(page, item, points))
    assert read(page, ".rating-total").split() == ["COWS", "18", "moderate"]
    hand.tap_to_page(page.get_by_role("button", name="Save round"))
    assert "Saved: Round, COWS 18, moderate" in read(page)
    report(
        "U1 COWS from the board", f"{hand.taps} taps, {hand.typed} typed fields, {hand.scrolls} scrolls",
        "at most 13 taps, 0 typed fields, 0 scrolls", hand.taps <= 13 and hand.typed == 0 and hand.scrolls == 0)


def test_u2_a_set_of_vital_signs(full_ward, hand):
    page = open_page(hand().page, f"{full_ward[0]}/round")
    part = page.locator(".round-vitals")
    fields = part.locator(".field").all()
    labels = [field.locator("label, legend").first.inner_text().strip() for field in fields]
    vital = [label for label in labels if any(label.startswith(sign) for sign in VITAL_SIGNS)]
    controls = [control for field in fields for control in field.locator(".chip, .number-box").all()]
    before = [field.locator(".previous").first for field in fields]
    beside = [
        sight(previous)["own"] and previous.inner_text().strip() != "" and abs(box(field)["y"] - box(previous)["y"]) < 60
        for field, previous in zip(fields, before)]
    out_of_reach = hidden_controls(controls)
    report(
        "U2 a set of vital signs",
        f"{len(vital)} fields ({len(labels)} with pain and sedation), {sum(beside)} of {len(fields)} with the value before "
        f"beside them, {len(out_of_reach)} out of reach",
        "at most 9 fields on one screen, the value before beside each",
        len(vital) == len(VITAL_SIGNS) and len(vital) <= 9 and all(beside) and not out_of_reach)


def box(locator):
    return locator.bounding_box()


def test_u2_an_unlikely_value_takes_one_tap_more_and_an_impossible_one_is_refused(full_ward, hand):
    hand = hand()
    page = open_page(hand.page, f"{full_ward[1]}/round")
    hand.type(page.locator("input[name=pulse]"), "920")
    page.keyboard.press("Tab")
    assert page.locator(".field-number", has_text="Pulse").locator(".field-error").is_visible()
    page.locator("input[name=pulse]").fill("160")
    page.keyboard.press("Tab")
    confirm = page.locator("label.confirm-value", has_text="Unusual").locator("visible=true")
    assert confirm.count() == 1
    hand.tap(confirm)
    hand.tap_to_page(page.get_by_role("button", name="Save round"))
    assert "Pulse 160/min" in read(page)
    report("U2 an unlikely value", "1 tap more", "1 confirmation", True)


def test_u3_a_partial_cows_is_kept_and_comes_back_to_the_list(full_ward, ward, hand):
    chart = full_ward[2]
    hand = hand()
    page = open_page(hand.page, "/board")
    hand.tap_to_page(bed_row(page, chart).get_by_role("link", name="Round"))
    for item, points in list(MODERATE.items())[:4]:
        hand.tap(rating(page, item, points))
    assert "of 11 items, incomplete" in read(page, ".rating-total")
    hand.tap_to_page(page.get_by_role("button", name="Save round"))
    saved = read(page, ".notice")
    assert "incomplete" in saved.lower(), saved
    assert not re.search(r"COWS \d+, (mild|moderate|severe)", saved), "A part is never shown as a total."
    strip = read(page, ".strip")
    due = re.search(r"COWS\s+(now|in (\d+) min|late)", strip)
    minutes = 0 if due and due.group(2) is None else int(due.group(2)) if due else None
    open_page(page, "/board")
    row = bed_row(page, chart).inner_text()
    assert "incomplete" in row.lower(), row
    report(
        "U3 a partial COWS", f"kept as incomplete, no total, back on the list in {minutes} min",
        "kept, 'incomplete', no total, back within 15 min", minutes is not None and minutes <= 15)


FILM = {"product": "buprenorphine-naloxone-film-4-1", "dose": 4, "indication": "opioid-withdrawal"}


def open_medication(hand, ward, chart):
    """The nurse stands at the bed and has the person's medication before her: identity is done."""
    page = open_page(hand.page, f"{chart}/mar")
    hand.tap_to_page(page.locator(".due-doses").get_by_role("link", name="Give").first)
    return page


def test_u4_a_due_dose_is_given(full_ward, ward, hand):
    chart = full_ward[3]
    ward.order(chart, **FILM)
    hand = hand()
    page = open_medication(hand, ward, chart)
    hand.tap(page.locator("label", has_text="Dissolved fully while I watched"))
    hand.tap_to_page(page.get_by_role("button", name="Save dose"))
    assert "Given" in page.locator("tr", has_text="4 mg/1 mg").inner_text()
    report("U4 a due dose given", f"{hand.taps} taps, {hand.scrolls} scrolls", "at most 4 taps", hand.taps <= 4)


@pytest.mark.parametrize("number, outcome", [(4, "Refused"), (5, "Held")])
def test_u4_a_due_dose_is_not_given(full_ward, ward, hand, number, outcome):
    chart = full_ward[number]
    ward.order(chart)
    hand = hand()
    page = open_medication(hand, ward, chart)
    hand.tap(question(page, "What became of it").locator("label", has_text=outcome))
    hand.type(page.locator("input[name=reason]"), "Sleeps")
    hand.tap_to_page(page.get_by_role("button", name="Save dose"))
    assert outcome in page.locator("tr", has_text="Ibuprofen").inner_text()
    report(
        f"U4 a due dose {outcome.lower()}", f"{hand.taps} taps, {hand.typed} typed, {hand.scrolls} scrolls",
        "at most 5 taps", hand.taps <= 5)


@pytest.mark.parametrize("number, who", [(0, "usual head"), (11, "longest head")])
def test_the_whole_round_is_in_reach_without_a_scroll(full_ward, hand, number, who):
    """Nothing lies under the bar at the foot, also when the person's allergies fill the head of the page."""
    page = open_page(hand().page, f"{full_ward[number]}/round")
    controls = page.locator("main form[data-enter-moves]").locator(
        ".chip, .number-box, .rating-option:has(input), .form-buttons a, .form-buttons button, textarea, summary")
    hidden = hidden_controls(control for control in controls.all() if control.is_visible())
    report(f"A round in reach, {who}", f"{len(hidden)} controls out of reach {hidden[:3]}", "0 out of reach", not hidden)


def test_twelve_beds_stand_on_one_screen(full_ward, hand):
    page = open_page(hand().page, "/board")
    rows = page.locator("[role=row]:has(a[href^='/charts/'])")
    hidden = hidden_controls(row.get_by_role("link", name="Round") for row in rows.all())
    report("Twelve beds on the board", f"{rows.count() - len(hidden)} in sight", "12 in sight", rows.count() == 12 and not hidden)


@pytest.mark.parametrize("width, height", [(1280, 800), (1024, 768), (390, 844)])
def test_the_bar_at_the_foot_never_covers_the_field_in_focus(full_ward, ward, browser, width, height):
    """WCAG 2.2, 2.4.11: by the tabulator through the whole form, each stop is in sight."""
    page = browser.open(ward.server, ward.nurse, width=width, height=height)
    open_page(page, f"{full_ward[11]}/round")
    page.locator("input[name=respiratory-rate]").focus()
    covered = []
    for _ in range(40):
        focus = page.locator(":focus")
        if focus.count() == 0:
            break
        target = focus.locator("xpath=ancestor-or-self::label[1]")
        seen = sight(target if target.count() else focus)
        if not seen["own"]:
            covered.append((focus.get_attribute("name"), seen["by"] or "outside the window"))
        page.keyboard.press("Tab")
    assert covered == []
