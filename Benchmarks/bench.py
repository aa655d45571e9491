"""Measures a release server with a full unit and prints figures beside goals.

A missed goal is no failure; a wrong answer is one, for it makes the figures worthless.
"""

import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
RELEASE = ROOT / ".build/release"
os.environ.setdefault("EVENKEEL", str(RELEASE / "evenkeel"))
# The server and the client of the end-to-end tests serve here too.
sys.path.append(str(ROOT / "Tests/EndToEnd"))

from full_unit import BEDS, ENTRIES, FullUnit
from load import Load

CLIENTS = [1, 20, 200]
#: As many clients as the goals are meant for.
USUAL = 20
READING = {"plain": "plain text, GET /ping", "board": "board", "chart": "chart"}
#: These lengthen the charts.
WRITING = {
    "save": "save a round", "late": "save one of an hour ago", "work": "5 boards, 3 charts, 2 saves"}


@dataclass
class Row:
    """A line of the table; figures that a line does not have are left out."""

    what: str
    figure: str
    clients: int | None = None
    #: p50, p95, p99, and the processor time of one answer.
    milliseconds: tuple = ()
    goal: str = ""
    is_met: bool | None = None
    #: Answers that were not what was asked for.
    wrong: int = 0

    @property
    def cells(self):
        times = [f"{time:.2f}" for time in self.milliseconds] or [""] * 4
        met = "" if self.is_met is None else "met" if self.is_met else "NOT MET"
        met += f" {self.wrong} WRONG ANSWERS" if self.wrong else ""
        return [self.what, str(self.clients or ""), *times, self.figure, self.goal, met]


def main():
    (ROOT / "var").mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="bench-", dir=ROOT / "var") as name:
        folder = Path(name)
        print(machine(folder))
        with timed("appends measured"):
            appends = durable_appends(folder)
        rows = served(folder) + appends
    print_table(rows)
    if any(row.wrong for row in rows):
        sys.exit("Some answers were wrong: look for WRONG in the table.")


def machine(folder):
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    disk = output("findmnt", "--noheadings", "--output", "SOURCE,FSTYPE", "--target", folder).split()
    return (f"{os.cpu_count()} cores, {model[1] if model else os.uname().machine}; disk {' '.join(disk)}; "
            f"{datetime.now():%Y-%m-%d %H:%M}; load before the start {os.getloadavg()[0]:.1f}")


def durable_appends(folder):
    """The log beside SQLite without it, on the disk of the unit's database."""
    rows = []
    for line in output(RELEASE / "crash-writer", "bench", folder).splitlines():
        if found := re.match(r"(\d+) writers? *: log (\d+) appends/s, raw SQLite (\d+) rows/s, ratio (\d+) %", line):
            writers, log, raw, share = map(int, found.groups())
            commits = "commits" if writers == 1 else "group commits"
            goal = ("", None) if writers == 1 else (">= 80 %", share >= 80)
            rows += [
                Row("durable appends", per_second(log), writers), Row(f"raw SQLite {commits}", per_second(raw), writers),
                Row(f"appends beside raw {commits}", f"{share} %", writers, (), *goal)]
    return rows


def served(folder):
    """Everything that is measured on one running server."""
    unit = FullUnit(folder / "unit.sqlite", max(CLIENTS))
    try:
        with timed(f"{BEDS} charts of {ENTRIES} entries written over HTTP"):
            unit.employ()
            unit.fill()
        with timed("server started anew with these charts"):
            unit.restart()
        with timed(f"{max(CLIENTS)} clients signed in"):
            clients = unit.sign_in(max(CLIENTS))
        unit.check_pages(clients[0])
        load = Load(unit, clients, folder)
        with timed("load measured"):
            rows = measured(load, READING) + [memory(unit)] + measured(load, WRITING) + [memory(unit)]
        return [*rows, Row("most memory at any time", f"{unit.memory()[1]:.0f} MB")]
    finally:
        unit.server.kill()


def measured(load, kinds):
    """Each kind of request with one client, the usual number and many."""
    rows, rates = [], {}
    for kind, what in kinds.items():
        for clients in CLIENTS:
            answers = load.run(kind, clients)
            times = (answers.p50, answers.p95, answers.p99, answers.processor)
            is_goal = clients == USUAL and kind in ("board", "chart", "save")
            goal = ("p95 <= 20 ms", answers.p95 <= 20) if is_goal else ("", None)
            rows.append(Row(what, per_second(answers.rate), clients, times, *goal, wrong=answers.wrong))
            rates[kind, clients] = answers.rate
    if kinds is READING:
        share = 100 * rates["board", USUAL] / rates["plain", USUAL]
        rows.append(Row("boards beside plain text", f"{share:.0f} %", USUAL, (), ">= 25 %", share >= 25))
    return rows


def memory(unit):
    """What the server holds now, with charts as long as they have become."""
    resident = unit.memory()[0]
    return Row(f"memory, charts of {unit.longest()} entries", f"{resident:.0f} MB", goal="<= 200 MB", is_met=resident <= 200)


def print_table(rows):
    head = ["what", "clients", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "requests/s", "goal", "met"]
    lines = [head, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    for line in lines:
        aligned = [
            cell.ljust(width) if name in ("what", "goal", "met") else cell.rjust(width)
            for cell, width, name in zip(line, widths, head)]
        print("  ".join(aligned).rstrip())


def per_second(rate):
    return f"{rate:,.0f}"


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


@contextmanager
def timed(what):
    began = time.monotonic()
    yield
    print(f"{what} in {time.monotonic() - began:.1f} s", flush=True)


if __name__ == "__main__":
    main()
