"""One stay from door to door, by mouse and keyboard, each person in their own role: the pages hang together."""

import re

from house import unit_time
from steps import (
    MODERATE, card, choose, enter_time, field, follow, open_page, read, score, send, send_in_vain, table_row, tap, write)

#: After a dose: 3 points with a pulse of 78.
EASED = {item: 0 for item in MODERATE} | {"Sweating": 1, "Yawning": 1, "Bone or joint aches": 1}


def admit(page, bed):
    """What the nurse asked at the door. Cannabis, the heart and much else was not asked."""
    open_page(page, "/admit")
    write(page, "Given name", "Dana")
    write(page, "Family name", "Rivers")
    enter_time(page, "Date of birth", "1991-05-17")
    tap(page, "Reads best", "Español")
    write(page, "Who to call", "Sister, 555 0100")
    tap(page, "Bed", bed)
    use = page.locator(".opioid").first
    choose(use, "Opioid 1", "Illicit fentanyl")
    choose(use, "Route", "smoked")
    write(use, "Amount a day", "1 g")
    write(use, "Days of use", 700)
    enter_time(use, "Last use", unit_time(hours=20))
    tap(use, "How sure", "within a few hours")
    for substance in ("Alcohol", "Benzodiazepines or other sedatives", "Gabapentin or pregabalin"):
        tap(page, substance, "No")
    tap(page, "Allergies", "These")
    allergy = page.locator(".when-listed").first
    write(allergy, "Allergy 1", "Penicillin")
    write(allergy, "What happened", "Rash")
    choose(allergy, "How bad", "mild")
    write(page, "Weight in kg", "72.5")
    tap(page, "Appears intoxicated now", "No")
    tap(page, "Pregnancy is possible", "Yes")
    tap(page, "Pregnancy test", "Negative")
    for condition in ("Severe liver disease (Child-Pugh C)", "Moderate liver disease (Child-Pugh B)", "Seizures"):
        tap(page, condition, "No")
    write(page, "Current medicines", "Sertraline 50 mg")
    tap(page, "Naltrexone", "None")
    send(page, "Admit")
    return re.search(r"/charts/\w+", page.url).group()


def chart_round(page):
    follow(page, "Start a round")
    for label, value in [
            ("Breaths", 16), ("SpO₂", 98), ("Systolic", 128), ("Diastolic", 82), ("Pulse", 92), ("Temperature", 36.9),
            ("Pain, 0 to 10", 4)]:
        write(page, label, value)
    for asked, answer in [("Breathing", "Air"), ("Consciousness", "A"), ("Sedation (POSS)", "1")]:
        tap(page, asked, answer)
    score(page, MODERATE)
    assert read(page, ".rating-total").split() == ["COWS", "18", "moderate"]
    send(page, "Save round")


def see_the_overview(page):
    """The round just saved, what is due, what nobody asked, and the picture of the stay."""
    words = read(page)
    for said in [
            "Saved: Round, COWS 18, moderate", "NEWS2 1, low risk", "Sedation (POSS) 1: Awake, alert", "Pain 4 of 10",
            "Round, COWS 18, moderate", "Admitted to bed"]:
        assert said in words, said
    unknown = read(page, ".unknown-list")
    assert "Cannabis" in unknown and "Heart disease" in unknown
    assert "Seizures" not in unknown and "Alcohol" not in unknown
    assert "Sedation" in read(page, ".strip")
    assert "18" in page.locator(".course-frame svg text").all_text_contents()
    assert "Penicillin (Rash, mild)" in read(page, "body")


def decide_and_order(page, chart):
    """Fentanyl was used 20 hours ago: the advice says wait, the prescriber decides otherwise, and says why."""
    open_page(page, f"{chart}/advice")
    send(card(page, "Buprenorphine, standard start"), "Choose")
    write(card(page, "Wait and repeat COWS"), "Remark", "Signs are clear, she asks for help now")
    send(card(page, "Wait and repeat COWS"), "Reject")
    early = card(page, "Give 4 mg")
    write(early, "Reason for this option", "Severe for an hour, seen by two")
    send(early, "Go on to the order")
    assert field(page, "Dose in mg").input_value() == "4"
    send_in_vain(page, "Review and sign")
    assert "Fentanyl was used recently" in read(page, ".finding-soft-stop")
    write(page, "Your reason for going on", "Signs are objective, dose is small")
    send(page, "Sign with these reasons")
    assert "Due" in table_row(page, "Buprenorphine/naloxone 4 mg/1 mg")


def give(page, chart):
    open_page(page, f"{chart}/mar")
    page.locator(".due-doses").get_by_role("link", name="Give").click()
    page.wait_for_url("**/doses/0")
    assert "1 film" in read(page, ".hand-over")
    write(page, "Your reason for going on", "The prescriber is at the bedside")
    page.get_by_text("Dissolved fully while I watched").click()
    send(page, "Save dose")
    assert "Given" in table_row(page, "Buprenorphine/naloxone 4 mg/1 mg")
    assert re.search(r"Buprenorphine, last 24 h\s+4 mg", read(page))


def look_again(page, chart):
    """After the dose: the withdrawal has eased, the person is awake."""
    open_page(page, chart)
    follow(page, "Start a round")
    for label, value in [("Breaths", 14), ("SpO₂", 97), ("Pulse", 78)]:
        write(page, label, value)
    for asked, answer in [("Breathing", "Air"), ("Consciousness", "A"), ("Sedation (POSS)", "1")]:
        tap(page, asked, answer)
    score(page, EASED)
    send(page, "Save round")
    assert "COWS 3, below mild" in read(page)


def offer(nurse, chart):
    open_page(nurse, f"{chart}/advice")
    tap(nurse, "The person's decision", "Declined")
    send(nurse, "Record the offer")


def taper(prescriber, chart):
    """Staying on medication was offered and declined today, so a taper may be ordered."""
    open_page(prescriber, f"{chart}/advice")
    assert "declined" in read(prescriber)
    pathway = card(prescriber, "Buprenorphine taper")
    write(pathway, "Reason for this pathway", "Her own wish")
    send(pathway, "Choose")
    send(card(prescriber, "Taper over 4 days"), "Accept and order")
    taper_form = prescriber.url
    stop_the_first_order(prescriber, chart)
    open_page(prescriber, taper_form)
    enter_time(prescriber, "First dose", unit_time(days=-1))
    send(prescriber, "Review and sign")
    assert "1 film" in table_row(prescriber, "Buprenorphine/naloxone 2 mg/0.5 mg")


def stop_the_first_order(page, chart):
    open_page(page, f"{chart}/mar")
    follow(page, "Buprenorphine/naloxone 4 mg/1 mg sublingual film")
    assert "Signs are objective, dose is small" in read(page), "The reason stays with the order."
    write(page, "Why it is stopped", "The taper follows")
    send(page, "Stop this order")
    assert "The taper follows" in read(page)


def prepare(page):
    """Each gate is closed with the small form beside it."""
    def gate(title):
        return page.locator("li.gate", has=page.locator("h3", has_text=title))

    tap(gate("Naloxone in hand"), "Naloxone is in the person's hands, with training", "Yes")
    send(gate("Naloxone in hand"), "Save")
    tap(gate("Plan for medication"), "Medication for opioid use disorder", "Offered and declined today")
    send(gate("Plan for medication"), "Save")
    enter_time(gate("Follow-up"), "First appointment", unit_time(days=-2))
    write(gate("Follow-up"), "With whom", "Dr. Okafor")
    send(gate("Follow-up"), "Save")
    tap(gate("counselling"), "Loss of tolerance and overdose were talked through", "Yes")
    send(gate("counselling"), "Save")
    tap(gate("Mouth-care"), "Mouth care was talked through", "Yes")
    send(gate("Mouth-care"), "Save")
    choose(gate("Suicide-risk"), "C-SSRS screener, highest positive item", "None positive")
    send(gate("Suicide-risk"), "Save")


def leave(page, chart):
    open_page(page, f"{chart}/discharge")
    tap(page, "How the person leaves", "Planned discharge")
    send_in_vain(page, "End the stay")
    assert "write why you go on" in read(page)
    open_page(page, f"{chart}/discharge")
    prepare(page)
    assert "No gate is open for a planned discharge" in read(page)
    tap(page, "How the person leaves", "Planned discharge")
    write(page, "Where to", "Home, with her sister")
    write(page, "Closing words", "Left well.")
    send(page, "End the stay")
    words = read(page)
    assert "Left well." in words and "Home, with her sister" in words
    assert "No gate was open" in words


def test_a_stay_from_door_to_door(house, enter):
    nurse, prescriber = enter("nurse"), enter("prescriber")
    bed = house.free_bed()
    chart = admit(nurse, bed)
    chart_round(nurse)
    see_the_overview(nurse)
    decide_and_order(prescriber, chart)
    give(nurse, chart)
    look_again(nurse, chart)
    offer(nurse, chart)
    taper(prescriber, chart)
    leave(nurse, chart)
    house.free.append(bed)
    open_page(nurse, "/people")
    assert "Rivers" in read(nurse), "Who has left can still be found."
