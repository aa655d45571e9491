"""A mistake is put right by a new entry: the old words, their author and the reason stay for everyone to see."""

from steps import open_page, question, read, send, send_in_vain, write


def entry_number(house, chart, kind):
    return next(entry["version"] for entry in house.entries(chart) if entry["kind"] == kind)


def test_an_amended_pulse_counts_anew_and_the_old_one_stays_visible(house, enter):
    chart = house.ready()
    number = entry_number(house, chart, "observation")
    page = enter("nurse")
    open_page(page, f"{chart}/timeline")
    page.locator(f"a[href='{chart}/timeline/{number}']").first.click()
    page.wait_for_url("**/timeline/*")
    write(page, "Pulse", 124)
    send_in_vain(page, "Save the correction")
    assert page.locator(".field-error").first.is_visible(), "It asks for the reason."
    write(page, "Why it is corrected", "The pulse of bed 2")
    send(page, "Save the correction")
    open_page(page, f"{chart}/timeline")
    words = read(page)
    assert "124" in words and "pulse 92" in words, "Both values are there."
    assert "The pulse of bed 2" in words
    open_page(page, chart)
    assert "21" in read(page), "COWS counts the pulse that was right: 4 points for 1."


def test_a_struck_entry_stays_readable_and_counts_no_more(house, enter):
    chart = house.ready()
    assert house.nurse.post(f"{chart}/notes", {"kind": "nursing", "text": "Fell in the shower"}).status == 201
    number = entry_number(house, chart, "note")
    page = enter("nurse")
    open_page(page, f"{chart}/timeline/{number}")
    page.get_by_text("Strike: this entry should not be there").click()
    write(page, "Why it should not be there", "It was bed 2")
    send(page, "Strike the entry")
    open_page(page, f"{chart}/timeline")
    assert "Fell in the shower" in read(page) and "It was bed 2" in read(page)
    struck = page.locator("del, s, .is-struck, .timeline-struck", has_text="Fell in the shower")
    assert struck.count() > 0, "It looks struck."
    open_page(page, chart)
    assert "No notes yet" in read(page), "The overview shows what counts."


def test_a_nurse_does_not_correct_what_only_a_prescriber_writes(house, enter):
    chart = house.ready()
    house.order(chart)
    page = enter("nurse")
    open_page(page, f"{chart}/timeline/{entry_number(house, chart, 'order-signed')}")
    assert "Ask the author" in read(page)
    assert page.get_by_role("button", name="Strike the entry").count() == 0


def test_a_withdrawn_answer_is_unknown_again(house, enter):
    chart = house.ready()
    page = enter("nurse")
    open_page(page, f"{chart}/timeline/{entry_number(house, chart, 'evaluation')}")
    question(page, "What was right").locator("label", has_text="72.5").click()
    write(page, "Why it is corrected", "Weighed with boots")
    send(page, "Save the correction")
    open_page(page, chart)
    assert "weight" in read(page, ".unknown-list").lower()
