"""Load from many signed-in clients at once, made by wrk."""

import json
import os
import subprocess
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from client import fresh_key
from house import MODERATE, VITALS

SCRIPT = Path(__file__).with_name("load.lua")


@dataclass
class Measured:
    """Milliseconds from sending to the last byte of the answer, and answers a second."""

    p50: float
    p95: float
    p99: float
    rate: float
    #: Answers that were not what was asked for, and connections that failed.
    wrong: int
    #: Milliseconds of processor that the server spent on one answer: steady on a machine that others use too.
    processor: float


class Load:
    """Requests without a pause: each client asks again as soon as it is answered."""

    def __init__(self, unit, clients, folder):
        self.server = unit.server
        self.table = folder / "unit.lua"
        hour_ago = (datetime.now(timezone.utc) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M")
        sessions = [f'{{ cookie = "{client.cookie}", csrf = "{client.csrf}" }}' for client in clients]
        charts = [f'"{chart}"' for chart in unit.charts]
        now, late = (json.dumps(VITALS | MODERATE | at) for at in ({}, {"happened-at": hour_ago}))
        self.table.write_text(
            f"return {{ clients = {{ {', '.join(sessions)} }}, charts = {{ {', '.join(charts)} }},\n"
            f"round = [[{now}]], late = [[{late}]] }}\n")

    def run(self, kind, clients, seconds=6):
        """One kind of request, measured after a second of the same."""
        self.wrk(kind, clients, 1)
        before = self.processor_seconds()
        figures = self.wrk(kind, clients, seconds)
        used = self.processor_seconds() - before
        return Measured(**figures, processor=1_000 * used / max(1, figures["rate"] * seconds))

    def processor_seconds(self):
        """What the server has used since it started, in its own code and in the system's."""
        own, system = Path(f"/proc/{self.server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
        return (int(own) + int(system)) / os.sysconf("SC_CLK_TCK")

    def wrk(self, kind, clients, seconds):
        done = subprocess.run(
            ["wrk", "--threads", "1", "--connections", str(clients), "--duration", f"{seconds}s", "--timeout", "30s",
             "--script", SCRIPT, self.server.address, "--", self.table, kind, str(clients), fresh_key()],
            stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(done.stdout.splitlines()[-1])
