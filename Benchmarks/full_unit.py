"""A full unit to measure: thirty beds, charts of two thousand entries, clients who signed in each for itself."""

import math
import re
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta, timezone

from client import Client
from house import MODERATE, VITALS, evaluated
from program import PASSWORD, Server, init

BEDS = 30
ENTRIES = 2_000
#: A person has so many devices; one more signs out the oldest.
DEVICES = 8
#: Entries may be charted up to seven days late.
STAY = timedelta(days=6, hours=20)
DOSES_A_DAY = 4
#: Product, dose in milligrams, indication: all as needed, none sedating, so that no dose needs a look at the bedside first.
ORDERS = [
    ("ondansetron-tablet-4", 4, "nausea"), ("loperamide-capsule-2", 2, "diarrhoea"),
    ("dicyclomine-capsule-10", 10, "other"), ("ibuprofen-tablet-200", 200, "pain"),
    ("thiamine-tablet-100", 100, "other")]


class FullUnit:
    """Everything in it came in over HTTP, through the use cases of a ward."""

    def __init__(self, database, clients):
        beds = ",".join(str(bed) for bed in range(1, BEDS + 1))
        founded = init(database, **{"beds": beds, "time-zone": "UTC"})
        assert founded.returncode == 0, founded.stderr
        self.database = database
        self.began = datetime.now(timezone.utc) - STAY
        self.nurses = [f"nurse{number}" for number in range(math.ceil(clients / DEVICES))]
        self.server = Server("serve", database)

    def employ(self):
        """A prescriber, and nurses enough for all clients."""
        administrator = Client(self.server, "administrator", PASSWORD)
        for username in ["prescriber", *self.nurses]:
            created(administrator, "/staff", {
                "username": username, "name": username.title(), "role": username.rstrip("0123456789"),
                "password": PASSWORD})

    def fill(self):
        """Writes every chart, four at a time."""
        self.nurse = Client(self.server, self.nurses[0], PASSWORD)
        self.prescriber = Client(self.server, "prescriber", PASSWORD)
        with ThreadPoolExecutor(4) as pool:
            self.charts = list(pool.map(self.write_chart, range(1, BEDS + 1)))
        assert self.longest() == ENTRIES

    def write_chart(self, bed):
        """Rounds and notes in the order they happened; then orders and, charted late, their doses."""
        person = {"given-name": "Robin", "family-name": f"Sample{bed}", "language": "en", "bed": str(bed)}
        admitted = created(self.nurse, "/admit", evaluated(last_use_hours=200) | person | self.happened(0))
        chart = f"/charts/{admitted['chart']}"
        doses = DOSES_A_DAY * STAY.days
        others = ENTRIES - admitted["version"] - len(ORDERS) * (1 + doses)
        for number in range(others):
            path, fields = note(number) if number % 5 == 4 else observation(number)
            created(self.nurse, f"{chart}/{path}", fields | self.happened(number / others))
        for product, dose, indication in ORDERS:
            created(self.prescriber, f"{chart}/orders", {
                "product": product, "dose": dose, "indication": indication, "timing": "as-needed", "hours": 4,
                "largest": dose * 5})
        for order in set(re.findall(rf"{chart}/orders/(?!new)[a-z0-9]+", self.nurse.get(f"{chart}/mar").text)):
            for number in range(doses):
                created(self.nurse, f"{order}/as-needed", {"outcome": "given"} | self.happened(number / doses))
        return chart

    def happened(self, part):
        """When a part of the stay was over, as forms take it."""
        return {"happened-at": (self.began + part * STAY).strftime("%Y-%m-%dT%H:%M")}

    def restart(self):
        """Opens the filled database anew, as a server runs that was not just filled."""
        self.server.stop()
        self.server = Server("serve", self.database)

    def sign_in(self, clients):
        """Clients with a session each, two at a time: the server checks as many passwords at once."""
        names = [self.nurses[number // DEVICES] for number in range(clients)]
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda name: Client(self.server, name, PASSWORD), names))

    def check_pages(self, client):
        """What is measured is the page itself and not the way to the sign-in page."""
        for path, sign in [("/ping", "pong"), ("/board", f"Sample{BEDS}"), (self.charts[0], "Course since admission")]:
            answer = client.get(path, accept="text/html")
            assert answer.status == 200 and sign in answer.text, f"{path}: {answer.status} {answer.text[:500]}"

    def longest(self):
        """Entries of the longest chart, as the database has them."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            return database.execute("SELECT max(version) FROM entries WHERE stream LIKE 'chart/%'").fetchone()[0]

    def memory(self):
        """Resident memory of the server in MB: now, and at most since it started."""
        with open(f"/proc/{self.server.process.pid}/status") as status:
            sizes = dict(re.findall(r"^(VmRSS|VmHWM):\s+(\d+) kB$", status.read(), re.MULTILINE))
        return int(sizes["VmRSS"]) / 1024, int(sizes["VmHWM"]) / 1024


def observation(number):
    """Vital signs each time, a withdrawal score every other time."""
    return "round", VITALS | {"pulse": 70 + number % 30} | (MODERATE if number % 2 else {})


def note(number):
    return "notes", {"kind": "nursing", "text": f"Slept {number % 90} minutes, then asked for water and a blanket."}


def created(client, path, fields):
    answer = client.post(path, fields)
    assert answer.status in (200, 201), f"{path}: {answer.status} {answer.text}"
    return answer.json
