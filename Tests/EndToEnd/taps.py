"""Counts what a hand does on a screen, and sees what an eye sees: a control counts only where a finger could hit it."""

#: Where the centre of an element lies in the window, and what a finger would touch there.
HIT = """element => {
    const box = element.getBoundingClientRect();
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    const inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
    const hit = inside ? document.elementFromPoint(x, y) : null;
    const whole = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    const own = hit !== null && (element.contains(hit) || hit.contains(element) && hit.localName === 'label');
    return {x, y, inside, whole, own, width: box.width, height: box.height,
        by: hit && !own ? `${hit.localName}.${hit.className}` : null};
}"""


def sight(locator):
    return locator.evaluate(HIT)


def hidden_controls(locators):
    """Names of the controls that are outside the window, cut off by its edge, or under something else."""
    hidden = []
    for locator in locators:
        seen = sight(locator)
        if not (seen["whole"] and seen["own"]):
            name = locator.evaluate("element => element.outerHTML.slice(0, 90)")
            hidden.append((name, seen["by"] or "outside the window"))
    return hidden


class TapCounter:
    """One hand at one window."""

    def __init__(self, page):
        self.page = page
        self.taps = 0
        self.typed = 0
        self.scrolls = 0

    def tap(self, locator):
        """A tap where the element is. Whatever is out of reach costs a scroll first."""
        seen = sight(locator)
        if not (seen["inside"] and seen["own"]):
            self.scrolls += 1
            locator.scroll_into_view_if_needed()
            seen = sight(locator)
            assert seen["own"], f"Covered by {seen['by']}"
        self.page.mouse.click(seen["x"], seen["y"])
        self.taps += 1

    def tap_to_page(self, locator):
        with self.page.expect_navigation():
            self.tap(locator)

    def type(self, locator, text):
        """A field has to be tapped before it can be typed into."""
        self.tap(locator)
        self.page.keyboard.type(text)
        self.typed += 1


def report(goal, figure, threshold, is_met):
    """One line for each goal, on the terminal also when the test passes."""
    print(f"\n{goal}: {figure} (goal: {threshold}) {'met' if is_met else 'NOT MET'}")
    assert is_met, f"{goal}: {figure}, goal {threshold}"
