"""A unit of our own: founded, staffed, and with as many people in its beds as a test asks for."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from client import Client, fresh_key
from program import PASSWORD, ROLES, Server, init, run

ZONE = ZoneInfo("America/New_York")

#: Points of COWS but for the pulse, which is measured: 17, and 18 with a pulse of 92.
MODERATE = {
    "cows-sweating": 2, "cows-restlessness": 1, "cows-pupils": 1, "cows-aches": 2, "cows-nose-or-eyes": 2,
    "cows-stomach": 2, "cows-tremor": 1, "cows-yawning": 1, "cows-anxiety": 2, "cows-gooseflesh": 3}

VITALS = {
    "respiratory-rate": 16, "oxygen-saturation": 98, "oxygen": "air", "systolic": 128, "diastolic": 82,
    "pulse": 92, "temperature": 36.9, "consciousness": "alert", "sedation": "alert", "pain": 4}


def unit_time(**ago):
    """A time in the past as the unit's forms take it."""
    return (datetime.now(ZONE) - timedelta(**ago)).strftime("%Y-%m-%dT%H:%M")


def evaluated(last_use_hours=30):
    """Everything that a first dose asks about, with answers that leave it open."""
    return {
        "opioid-1-kind": "heroin", "opioid-1-route": "injected", "opioid-1-amount": "1 g",
        "opioid-1-days": 400, "opioid-1-last-use": unit_time(hours=last_use_hours),
        "opioid-1-certainty": "exact", "allergies": "none-known", "pregnancy-possible": "no", "weight": 72.5,
        "substance-alcohol": "no", "substance-benzodiazepines": "no", "substance-gabapentinoids": "no",
        "condition-severe-liver-disease": "no", "condition-moderate-liver-disease": "no",
        "medicines-none": True, "naltrexone": "none", "intoxicated": "no"}


class House:
    """A running unit and a signed-in client for each role."""

    def __init__(self, database, beds=60):
        founded = init(database, beds=",".join(str(bed) for bed in range(1, beds + 1)))
        assert founded.returncode == 0, founded.stderr
        self.database = database
        self.server = Server("serve", database)
        self.clients = {"administrator": Client(self.server, "administrator", PASSWORD)}
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(self.employ, ROLES[:-1]))
        self.count = 0
        self.free = [str(bed) for bed in range(1, beds + 1)]
        self.stays = []

    def employ(self, role, username=None):
        """A new account. Two at the same moment may ask one to send again, which is safe."""
        account = {"username": username or role, "name": f"{role.title()} Test", "role": role, "password": PASSWORD}
        key = fresh_key()
        answer = self.clients["administrator"].post("/staff", account, key=key)
        if answer.status == 503:
            answer = self.clients["administrator"].post("/staff", account, key=key)
        assert answer.status == 200, answer.text

    def signed_in(self, role):
        """A client with a living session, shared by all tests."""
        client = self.clients.get(role)
        if client is None or client.get("/session").status != 200:
            client = self.clients[role] = Client(self.server, role, PASSWORD)
        return client

    @property
    def nurse(self):
        return self.signed_in("nurse")

    @property
    def prescriber(self):
        return self.signed_in("prescriber")

    def admit(self, **fields):
        """A person in the next free bed; the path of the chart. In a full house the longest stay ends."""
        self.count += 1
        bed = self.free_bed()
        sent = {"given-name": "Robin", "family-name": f"Sample{self.count}", "language": "en", "bed": bed}
        answer = self.nurse.post("/admit", sent | fields)
        assert answer.status == 201, answer.text
        chart = f"/charts/{answer.json['chart']}"
        self.stays.append((chart, bed))
        return chart

    def free_bed(self):
        """A bed for somebody who is admitted on a page. In a full house the longest stay ends."""
        if not self.free:
            self.discharge(self.stays.pop(0))
        return self.free.pop(0)

    def ready(self, **fields):
        """A person about whom all is known that a first dose asks for, with a round just charted."""
        chart = self.admit(**evaluated() | fields)
        answer = self.nurse.post(f"{chart}/round", VITALS | MODERATE)
        assert answer.status == 201, answer.text
        return chart

    def discharge(self, stay):
        """The stay ends, and the bed is free again."""
        chart, bed = stay
        answer = self.nurse.post(f"{chart}/discharge", {"departure": "against-advice"})
        assert answer.status == 201, answer.text
        self.free.append(bed)

    def order(self, chart, **fields):
        """A signed order of ibuprofen, due now, unless said otherwise; its path."""
        order = {"product": "ibuprofen-tablet-400", "dose": 400, "timing": "once", "indication": "pain"}
        before = self.orders(chart)
        answer = self.prescriber.post(f"{chart}/orders", order | fields)
        assert answer.status == 201, answer.text
        return next(path for path in self.orders(chart) if path not in before)

    def orders(self, chart):
        page = self.nurse.get(f"{chart}/mar").text
        return set(re.findall(rf"{chart}/orders/(?!new)[a-z0-9]+", page))

    def entries(self, chart):
        """The kinds of the chart's entries as the record holds them, in order."""
        exported = run("export", "--database", f"sqlite:{self.database}", "--chart", chart.split("/")[-1])
        assert exported.returncode == 0, exported.stderr
        return [json.loads(line) for line in exported.stdout.splitlines()]
