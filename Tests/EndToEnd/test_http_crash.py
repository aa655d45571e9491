"""Killed in the middle of saving: what was acknowledged is there, nothing is there twice."""

import json
import os
import random
import threading
import time

import pytest

from client import Client, fresh_key
from program import PASSWORD, Server, init, run

SEED = int(os.environ.get("SEED", random.SystemRandom().randrange(1_000_000)))


@pytest.fixture
def database(tmp_path):
    assert init(tmp_path / "unit.sqlite").returncode == 0
    return tmp_path / "unit.sqlite"


def test_http_killed_while_saving_nothing_acknowledged_is_lost_and_nothing_doubled(database):
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    server = Server("serve", database)
    administrator = Client(server, "administrator", PASSWORD)
    administrator.post("/staff", {"username": "nurse", "name": "Night Nurse", "role": "nurse", "password": PASSWORD})
    nurse = Client(server, "nurse", PASSWORD)
    charts = [nurse.post("/admit", {
        "given-name": "Robin", "family-name": f"Sample{bed}", "language": "en", "bed": str(bed)}).json["chart"]
        for bed in range(1, 5)]
    acknowledged, unanswered, lock = [], [], threading.Lock()

    def write(writer):
        number = 0
        while True:
            number += 1
            sent = (charts[(writer + number) % len(charts)], f"{writer} wrote {number}", fresh_key())
            try:
                answer = nurse.post(f"/charts/{sent[0]}/notes", {"kind": "nursing", "text": sent[1]}, key=sent[2])
            except OSError:
                with lock:
                    unanswered.append(sent)
                return
            assert answer.status == 201, answer.text
            with lock:
                acknowledged.append(sent)

    writers = [threading.Thread(target=write, args=[number]) for number in range(8)]
    for writer in writers:
        writer.start()
    wanted = chance.randrange(40, 120)
    while len(acknowledged) < wanted:
        time.sleep(0.001)
    server.kill()
    for writer in writers:
        writer.join()

    server = Server("serve", database)
    nurse = Client(server, "nurse", PASSWORD)
    for chart, text, key in unanswered:
        answer = nurse.post(f"/charts/{chart}/notes", {"kind": "nursing", "text": text}, key=key)
        assert answer.status in (200, 201), "A lost answer is asked for again, as a browser does."
    for chart, text, key in chance.sample(acknowledged, 5):
        assert nurse.post(f"/charts/{chart}/notes", {"kind": "nursing", "text": text}, key=key).status == 200
    server.stop()

    kept = []
    for chart in charts:
        lines = run("export", "--database", f"sqlite:{database}", "--chart", chart).stdout.splitlines()
        notes = [line for line in map(json.loads, lines) if line["kind"] == "note"]
        kept += [note["content"]["body"]["text"] for note in notes]
    expected = [text for _, text, _ in acknowledged + unanswered]
    assert sorted(kept) == sorted(expected)
    verified = run("verify", "--database", f"sqlite:{database}")
    assert verified.returncode == 0 and verified.stdout.startswith(b"Sound: "), verified.stderr
    print(f"{len(acknowledged)} acknowledged, {len(unanswered)} without an answer, all kept once")
