"""The routes as the program itself lists them: `evenkeel reference`."""

import re
from dataclasses import dataclass
from functools import cache

from program import run

#: Made-up places that fit the form of the real ones.
PLACES = {"chart": "zzzzzzzzzzzzzzzzzzzz", "order": "zzzzzzzzzzzzzzzzzzzz", "entry": "999999", "slot": "0", "account": "999"}


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    audience: str
    answers: str
    records: bool
    fields: tuple

    @property
    def permission(self):
        """The permission it needs; none where everyone or every session may."""
        named = re.fullmatch(r"`(\w+)`", self.audience)
        return named and named.group(1)

    def at(self, **places):
        """An address of the route."""
        return re.sub(r"{(\w+)}", lambda hole: str((PLACES | places)[hole.group(1)]), self.path)

    def __str__(self):
        return f"{self.method} {self.path}"


@cache
def routes():
    text = run("reference").stdout.decode()
    found = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        method, path = section.split("\n", 1)[0].split()
        audience = re.search(r"^For (.+?)\. Answers with (.+?)\. (.+?)$", section, re.MULTILINE)
        fields = tuple(re.findall(r"^\| `([^`]+)` \| (.+?) \| (yes|no) \|", section, re.MULTILINE))
        found.append(Route(
            method, path, audience.group(1), audience.group(2), audience.group(3).startswith("Records"), fields))
    return found
